import type { JurisdictionId } from "../../kernel/id.ts";
import { calendarStream } from "./change.ts";
import type { Transaction } from "../pool.ts";

/**
 * Makes the rows of every change of the calendar, and of what each moved, anew from the log. They have to be committed before
 * matters are folded, as each is read between its own events.
 */
export async function remakeCalendarChanges(tx: Transaction, jurisdiction: JurisdictionId): Promise<void> {
  await tx`select from chain where jurisdiction = ${jurisdiction} for update`;
  await tx`delete from clock_move where jurisdiction = ${jurisdiction}`;
  await tx`delete from calendar_change where jurisdiction = ${jurisdiction}`;
  await tx`
    insert into calendar_change (jurisdiction, version, seq, at, changed_on, by, change, clocks, matters, once)
    ${changesInLog(tx, jurisdiction)}`;
  await tx`
    insert into clock_move (jurisdiction, matter, seq, about, was, unrolled_due, due) ${movesInLog(tx, jurisdiction)}`;
}

/** How many rows of changes and of moves are there that the log does not make, or are not there that it does; none is nothing. */
export async function wrongCalendarRows(
  tx: Transaction,
  jurisdiction: JurisdictionId,
): Promise<Readonly<Record<string, number>>> {
  const [changes] = await tx<{ count: number }[]>`
    with made as (select version, seq, at, changed_on, by::jsonb, change::jsonb, clocks, matters, once from (${changesInLog(tx, jurisdiction)}) it),
      kept as (select version, seq, at, changed_on, by::jsonb, change::jsonb, clocks, matters, once from calendar_change
        where jurisdiction = ${jurisdiction})
    ${differences(tx)}`;
  const [moves] = await tx<{ count: number }[]>`
    with made as (${movesInLog(tx, jurisdiction)}),
      kept as (select jurisdiction, matter, seq, about, was, unrolled_due, due from clock_move where jurisdiction = ${jurisdiction})
    ${differences(tx)}`;
  return {
    ...(changes && changes.count > 0 ? { calendar_change: changes.count } : {}),
    ...(moves && moves.count > 0 ? { clock_move: moves.count } : {}),
  };
}

function differences(tx: Transaction) {
  return tx`
    select count(*)::int as count
    from ((select * from made except select * from kept) union all (select * from kept except select * from made)) it`;
}

function changesInLog(tx: Transaction, jurisdiction: JurisdictionId) {
  return tx`
    select e.jurisdiction, e.version, e.seq, e.at, (e.body ->> 'on')::date as changed_on, e.body -> 'by' as by,
      json_build_object('put', e.body -> 'put', 'drop', e.body -> 'drop') as change,
      json_array_length(e.body -> 'moves') as clocks,
      (select count(distinct move ->> 0)::int from json_array_elements(e.body -> 'moves') move) as matters,
      e.body ->> 'once' as once
    from event e where e.jurisdiction = ${jurisdiction} and e.stream = ${calendarStream}`;
}

function movesInLog(tx: Transaction, jurisdiction: JurisdictionId) {
  return tx`
    select e.jurisdiction, move ->> 0 as matter, e.seq, move ->> 1 as about, (move ->> 2)::date as was,
      (move ->> 3)::date as unrolled_due, (move ->> 4)::date as due
    from event e cross join json_array_elements(e.body -> 'moves') move
    where e.jurisdiction = ${jurisdiction} and e.stream = ${calendarStream}`;
}
