import type { Day } from "../../kernel/day.ts";
import type { JurisdictionId, MatterId, OfficerId, UnitId } from "../../kernel/id.ts";
import type { CalendarMove } from "../../matter/calendar-changed.ts";
import type { Transaction } from "../pool.ts";
import type { Terms } from "./terms.ts";

/** Clocks that run under the same terms, and how many they are. */
export type Alike = { readonly written: string; readonly terms: Terms; readonly clocks: number };

/** Every kind of terms under which something runs in a jurisdiction: a few hundred, however many clocks there are. */
export async function runningAlike(tx: Transaction, jurisdiction: JurisdictionId): Promise<Alike[]> {
  const rows = await tx<{ terms: string; clocks: number }[]>`
    select terms, count(*)::int as clocks from running_clock where jurisdiction = ${jurisdiction} group by terms`;
  return rows.map(({ terms, clocks }) => ({ written: terms, terms: JSON.parse(terms) as Terms, clocks }));
}

/** How many clocks and debts end after this day. */
export async function runningBeyond(tx: Transaction, jurisdiction: JurisdictionId, known: Day): Promise<number> {
  const [row] = await tx<{ clocks: number }[]>`
    select count(*)::int as clocks from running_clock where jurisdiction = ${jurisdiction} and due > ${known}::date`;
  return row?.clocks ?? 0;
}

/** How many matters have a clock under one of these terms. */
export async function mattersUnder(tx: Transaction, here: JurisdictionId, written: readonly string[]): Promise<number> {
  const [row] = await tx<{ matters: number }[]>`
    select count(*)::int as matters from (
      select from running_clock where jurisdiction = ${here} and terms = any (${written as string[]}::text[]) group by matter) it`;
  return row?.matters ?? 0;
}

/** What runs under terms that move, each with where it moves to, as the event carries it. */
export async function movesOf(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  to: ReadonlyMap<string, { readonly was: Day; readonly unrolledDue: Day; readonly due: Day }>,
): Promise<CalendarMove[]> {
  // The texts are long and few: each row carries only which of them it has.
  const rows = await tx<{ matter: MatterId; about: CalendarMove[1]; at: number }[]>`
    select r.matter, r.about, it.at::int4 as at
    from running_clock r join unnest(${[...to.keys()]}::text[]) with ordinality it (terms, at) on it.terms = r.terms
    where r.jurisdiction = ${jurisdiction} order by r.matter, r.about`;
  const moves = [...to.values()];
  return rows.flatMap(({ matter, about, at }): CalendarMove[] => {
    const move = moves[at - 1];
    return move ? [[matter, about, move.was, move.unrolledDue, move.due]] : [];
  });
}

/** One clock of a page of what would move. */
export type RunningRow = {
  readonly matter: MatterId;
  readonly number: string;
  readonly about: string;
  readonly kind: "clock" | "obligation";
  readonly terms: string;
};

/** Who must not even hear that something runs in a matter: what keeps an officer away, as for reading it. */
export type KeptAway = {
  readonly officer: OfficerId;
  readonly lineage: readonly UnitId[];
  readonly kin: readonly OfficerId[];
};

/** What runs under these terms, the first to end first, and of the matters that bar the one who asks only how many clocks they have. */
export async function runningPage(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  { officer, lineage, kin }: KeptAway,
  { written, after, most }: { written: readonly string[]; after: number; most: number },
): Promise<{ readonly rows: readonly RunningRow[]; readonly withheld: number }> {
  const bars = tx`(m.subject_officers && ${[...kin]}::text[] or m.barred_units && ${[...lineage]}::text[]
    or ${officer} = any (m.stood_aside))`;
  const found = tx`running_clock r join matter m on m.jurisdiction = r.jurisdiction and m.matter = r.matter
    where r.jurisdiction = ${jurisdiction} and r.terms = any (${written as string[]}::text[])`;
  const [rows, [barred]] = await Promise.all([
    tx<RunningRow[]>`
      select r.matter, m.number, r.about, r.kind, r.terms from ${found} and not ${bars}
      order by r.due, r.matter, r.about limit ${most} offset ${after}`,
    tx<{ withheld: number }[]>`select count(*)::int as withheld from ${found} and ${bars}`,
  ]);
  return { rows, withheld: barred?.withheld ?? 0 };
}
