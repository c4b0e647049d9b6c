import type { JurisdictionId, OfficerId } from "../../kernel/id.ts";
import type { Confirmation, Effect } from "../../organisation/change.ts";
import type { SignIn } from "../../organisation/sign-in.ts";
import type { Transaction } from "../pool.ts";

/** A code as it is kept: its SHA-256, who issued it, and from when until when it can be used. */
export type KeptCode = {
  readonly digest: Buffer;
  readonly issuedBy: OfficerId;
  readonly issued: Date;
  readonly expires: Date;
};

/** Where an officer's sign-in comes from. `digest` is absent once the code was used. */
export type Enrolment = {
  readonly digest: Buffer | null;
  readonly issuedBy: OfficerId;
  readonly issued: Date;
  readonly expires: Date;
  readonly renewed: boolean;
  readonly confirmation: Confirmation;
  readonly confirmedBy: OfficerId | null;
  readonly told: boolean;
};

/** How each officer's sign-in stands, of those who have or had one. */
export async function readSignIns(tx: Transaction, jurisdiction: JurisdictionId): Promise<Map<OfficerId, SignIn>> {
  const rows = await tx<
    {
      officer: OfficerId;
      sign_in: string | null;
      ready: boolean;
      enrolled: boolean;
      vouched: boolean;
      renewed: boolean | null;
      issued_by: OfficerId | null;
    }[]
  >`
    select o.officer, o.sign_in, o.password is not null as ready, o.enrolled, e.renewed, e.issued_by,
      e.officer is null or e.confirmation = 'alone' or e.confirmed_by is not null as vouched
    from officer o left join enrolment e on e.jurisdiction = o.jurisdiction and e.officer = o.officer
    where o.jurisdiction = ${jurisdiction} and (o.sign_in is not null or o.enrolled or e.officer is not null)`;
  return new Map(
    rows.map(({ officer, sign_in, ready, enrolled, vouched, renewed, issued_by }) => [
      officer,
      {
        ready,
        vouched,
        wasReady: ready || enrolled || (renewed ?? false),
        wasVouched: enrolled,
        ...(sign_in === null ? {} : { name: sign_in }),
        ...(issued_by === null ? {} : { issuedBy: issued_by }),
      },
    ]),
  );
}

/** The officer who signs in under a name, with where that sign-in comes from. */
export async function readEnrolment(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  of: { readonly name: string } | { readonly officer: OfficerId },
): Promise<(Enrolment & { readonly officer: OfficerId }) | undefined> {
  const [row] = await tx<(Enrolment & { officer: OfficerId })[]>`
    select e.officer, e.digest, e.issued_by as "issuedBy", e.issued, e.expires, e.renewed, e.confirmation,
      e.confirmed_by as "confirmedBy", e.told
    from enrolment e join officer o on o.jurisdiction = e.jurisdiction and o.officer = e.officer
    where e.jurisdiction = ${jurisdiction}
      and ${"name" in of ? tx`o.sign_in = ${of.name}` : tx`e.officer = ${of.officer}`}`;
  return row && { ...row, issued: new Date(row.issued), expires: new Date(row.expires) };
}

/** Marks that the officer was told that their sign-in was renewed. */
export async function markTold(tx: Transaction, jurisdiction: JurisdictionId, officer: OfficerId): Promise<void> {
  await tx`update enrolment set told = true where jurisdiction = ${jurisdiction} and officer = ${officer}`;
}

/** What a change does to where sign-ins come from. `code` goes with a sign-in that is let, `passwordHash` with one taken. */
export async function writeEnrolments(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  effects: readonly Effect[],
  { code, passwordHash }: { readonly code?: KeptCode | undefined; readonly passwordHash?: string | undefined },
): Promise<void> {
  for (const effect of effects) {
    if ("put" in effect && effect.put === "sign-in" && code) {
      const { officer, confirmation, renewed } = effect;
      const { digest, issuedBy, issued, expires } = code;
      await tx`
        insert into enrolment (jurisdiction, officer, digest, issued_by, issued, expires, renewed, confirmation)
        values (${jurisdiction}, ${officer}, ${digest}, ${issuedBy}, ${issued}, ${expires}, ${renewed}, ${confirmation})
        on conflict (jurisdiction, officer) do update set digest = excluded.digest, issued_by = excluded.issued_by,
          issued = excluded.issued, expires = excluded.expires, renewed = excluded.renewed,
          confirmation = excluded.confirmation, confirmed_by = null, told = false`;
    }
    if ("put" in effect && effect.put === "confirmation")
      await tx`update enrolment set confirmed_by = ${effect.by} where jurisdiction = ${jurisdiction} and officer = ${effect.officer}`;
    if ("put" in effect && effect.put === "password" && passwordHash) {
      await tx`update officer set password = ${passwordHash} where jurisdiction = ${jurisdiction} and officer = ${effect.officer}`;
      await tx`update enrolment set digest = null where jurisdiction = ${jurisdiction} and officer = ${effect.officer}`;
    }
    if ("put" in effect && (effect.put === "password" || effect.put === "confirmation"))
      await tx`
        update officer o set enrolled = true from enrolment e
        where o.jurisdiction = ${jurisdiction} and o.officer = ${effect.officer} and o.password is not null
          and e.jurisdiction = o.jurisdiction and e.officer = o.officer
          and (e.confirmation = 'alone' or e.confirmed_by is not null)`;
    if ("drop" in effect && effect.drop === "sign-in")
      await tx`update enrolment set digest = null where jurisdiction = ${jurisdiction} and officer = ${effect.officer}`;
  }
}
