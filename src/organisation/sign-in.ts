import type { OfficerId } from "../kernel/id.ts";
import type { Organisation } from "./organisation.ts";
import { guardedPosts } from "./post-kind.ts";

/** How an officer's sign-in stands. Whoever never had one has none. */
export type SignIn = {
  /** The name typed at the door; absent once the sign-in ended. */
  readonly name?: string;
  /** Whether a password is set. */
  readonly ready: boolean;
  /** Whether one was ever set, also where the sign-in ended or was renewed since. */
  readonly wasReady: boolean;
  /** Whether one was ever set with a second person's word, at the founding, or while there was nobody else. */
  readonly wasVouched: boolean;
  /** Confirmed by a second person, issued while there was none, or given at the founding. */
  readonly vouched: boolean;
  /** Who issued the code that it came from. */
  readonly issuedBy?: OfficerId;
};

export type SignIns = ReadonlyMap<OfficerId, SignIn>;

/** Whether an officer holds a post, also as a deputy, whose sign-in takes two people. */
export function isGuarded(organisation: Organisation, officer: OfficerId): boolean {
  return kindsOf(organisation, officer).some(({ kind }) => guardedPosts.includes(kind));
}

/**
 * Whether a second person may confirm the sign-in of `officer` that `issuedBy` issued: another administrator, the head of
 * the district or of the officer's own unit, and for a head also a leader. Where none of these signs in, anybody else at
 * a guarded post whose own sign-in is vouched for, so that nobody waits for ever.
 */
export function mayConfirm(
  organisation: Organisation,
  signIns: SignIns,
  { officer, issuedBy }: { readonly officer: OfficerId; readonly issuedBy: OfficerId | undefined },
  second: OfficerId,
): boolean {
  const others = speaksFor(organisation, signIns).filter((one) => one !== officer && one !== issuedBy);
  const first = others.filter((one) => confirmsByPost(organisation, officer, one));
  return (first.length > 0 ? first : others).includes(second);
}

/** Those whose word can count for the sign-in of another: they sign in at a guarded post, and are vouched for themselves. */
export function speaksFor(organisation: Organisation, signIns: SignIns): OfficerId[] {
  return [...signIns].flatMap(([one, { ready, vouched }]) =>
    ready && vouched && isGuarded(organisation, one) ? [one] : [],
  );
}

/** Whether somebody besides `officer` ever came in as themself: from then on nobody gives a guarded sign-in alone. */
export function somebodyElseCame(signIns: SignIns, officer: OfficerId): boolean {
  return [...signIns].some(([one, { wasVouched }]) => wasVouched && one !== officer);
}

function confirmsByPost(organisation: Organisation, officer: OfficerId, second: OfficerId): boolean {
  const of = kindsOf(organisation, officer);
  const kinds = of.some(({ kind }) => kind === "head") ? ["head", "leader"] : ["head"];
  return kindsOf(organisation, second).some(
    ({ kind, unit, tier }) =>
      kind === "administrator" || (kinds.includes(kind) && (tier === 1 || of.some((held) => held.unit === unit))),
  );
}

function kindsOf({ officers, posts, units }: Organisation, officer: OfficerId) {
  return (officers.get(officer)?.holds ?? []).flatMap(({ post }) => {
    const held = posts.get(post);
    return held ? [{ kind: held.kind, unit: held.unit, tier: units.get(held.unit)?.tier }] : [];
  });
}
