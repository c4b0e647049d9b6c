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
    select e.jurisdiction, e.version, e.seq, e.at, (e.body ->> 'on')::date, e.body -> 'by',
      json_build_object('put', e.body -> 'put', 'drop', e.body -> 'drop'), json_array_length(e.body -> 'moves'),
      (select count(distinct move ->> 0) from json_array_elements(e.body -> 'moves') move), e.body ->> 'once'
    from event e where e.jurisdiction = ${jurisdiction} and e.stream = ${calendarStream}`;
  await tx`
    insert into clock_move (jurisdiction, matter, seq, about, was, unrolled_due, due) ${movesInLog(tx, jurisdiction)}`;
}

/** What the log says moved, as rows of `clock_move`. */
export function movesInLog(tx: Transaction, jurisdiction: JurisdictionId) {
  return tx`
    select e.jurisdiction, move ->> 0 as matter, e.seq, move ->> 1 as about, (move ->> 2)::date as was,
      (move ->> 3)::date as unrolled_due, (move ->> 4)::date as due
    from event e cross join json_array_elements(e.body -> 'moves') move
    where e.jurisdiction = ${jurisdiction} and e.stream = ${calendarStream}`;
}
