import type { OfficerId, UnitId } from "../../kernel/id.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { OrganisationEvent } from "../../organisation/change.ts";
import type { Transaction } from "../pool.ts";

/** A change as the log keeps it, with who made it. */
export type KeptChange = OrganisationEvent & { readonly by: { readonly officer: OfficerId } };

/** Changes of these kinds, newest first, for an administrator or an auditor; for others the database gives none. */
export function readOrganisationLog(
  tx: Transaction,
  { kinds, before, most }: { kinds: readonly string[]; before: number | undefined; most: number },
): Promise<{ version: number; at: Instant; body: KeptChange }[]> {
  return tx<{ version: number; at: Instant; body: KeptChange }[]>`
    select version, at, body from organisation_log(${kinds as string[]}::text[], ${before ?? null}::int, ${most}::int)`;
}

/** Who opened identities, newest first, for an auditor; for others the database gives none. */
export function readIdentityViews(
  tx: Transaction,
  { before, most }: { before: number | undefined; most: number },
): Promise<{ seq: string; at: Instant; officer: OfficerId; unit: UnitId; purpose: string; number: string | null }[]> {
  return tx<{ seq: string; at: Instant; officer: OfficerId; unit: UnitId; purpose: string; number: string | null }[]>`
    select seq, at, officer, unit, purpose, number from identity_views(${before ?? null}::bigint, ${most}::int)`;
}
