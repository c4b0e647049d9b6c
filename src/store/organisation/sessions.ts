import type { JurisdictionId, OfficerId } from "../../kernel/id.ts";
import type { Transaction } from "../pool.ts";

/** A session that was last used or begun before these is over. */
export type SessionLimits = { readonly seen: Date; readonly since: Date };

/** Adds a session, and removes the officer's longest unused ones beyond `most`. */
export async function addSession(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  { digest, officer, at }: { readonly digest: Buffer; readonly officer: OfficerId; readonly at: Date },
  most: number,
): Promise<void> {
  await tx`
    insert into staff_session (jurisdiction, digest, officer, since, seen)
    values (${jurisdiction}, ${digest}, ${officer}, ${at}, ${at})`;
  await tx`
    delete from staff_session where jurisdiction = ${jurisdiction} and digest in (
      select digest from staff_session where jurisdiction = ${jurisdiction} and officer = ${officer}
      order by digest = ${digest} desc, seen desc, since desc offset ${most})`;
}

/** The officer of a session that is not over, and when it was last seen. */
export async function findSession(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  digest: Buffer,
  { seen, since }: SessionLimits,
): Promise<{ readonly officer: OfficerId; readonly seen: Date } | undefined> {
  const [row] = await tx<{ officer: OfficerId; seen: string | Date }[]>`
    select officer, seen from staff_session
    where jurisdiction = ${jurisdiction} and digest = ${digest} and seen > ${seen} and since >= ${since}`;
  return row && { officer: row.officer, seen: new Date(row.seen) };
}

/** The sessions of an officer that are not over, the one used last first. */
export async function sessionsOf(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  officer: OfficerId,
  { seen, since }: SessionLimits,
): Promise<{ readonly digest: Buffer; readonly since: Date; readonly seen: Date }[]> {
  const rows = await tx<{ digest: Buffer; since: string | Date; seen: string | Date }[]>`
    select digest, since, seen from staff_session
    where jurisdiction = ${jurisdiction} and officer = ${officer} and seen > ${seen} and since >= ${since}
    order by seen desc, since desc`;
  return rows.map((row) => ({ digest: row.digest, since: new Date(row.since), seen: new Date(row.seen) }));
}

export async function markSeen(tx: Transaction, jurisdiction: JurisdictionId, digest: Buffer, at: Date): Promise<void> {
  await tx`update staff_session set seen = ${at} where jurisdiction = ${jurisdiction} and digest = ${digest}`;
}

export async function dropSession(tx: Transaction, jurisdiction: JurisdictionId, digest: Buffer): Promise<void> {
  await tx`delete from staff_session where jurisdiction = ${jurisdiction} and digest = ${digest}`;
}

export async function dropSessionsOf(tx: Transaction, jurisdiction: JurisdictionId, officer: OfficerId): Promise<void> {
  await tx`delete from staff_session where jurisdiction = ${jurisdiction} and officer = ${officer}`;
}

export async function dropOverSessions(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  { seen, since }: SessionLimits,
): Promise<void> {
  await tx`
    delete from staff_session where jurisdiction = ${jurisdiction} and (seen <= ${seen} or since < ${since})`;
}
