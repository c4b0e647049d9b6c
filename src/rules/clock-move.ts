import { addDays, earlier, isAfter, later, type Day } from "../kernel/day.ts";
import { whyDay, type Calendar, type DayReason } from "./calendar.ts";
import { countOut, unitOf, type Counting } from "./due.ts";

/** All that decides where a running clock or debt ends, and where it was said to end. */
export type Running = Counting & { readonly unrolledDue: Day; readonly due: Day };

/** Where a running clock ends under another calendar. */
export type Ends = { readonly unrolledDue: Day; readonly due: Day };

/** A day that is worked under one calendar and off under the other, which is why a last day moves. */
export type ChangedDay = { readonly on: Day; readonly was: DayReason; readonly now: DayReason };

/** Where a running clock ends under this calendar, recomputed from its record; `undefined` where that is where it ends already. */
export function moved(running: Running, calendar: Calendar): Ends | undefined {
  const { unrolledDue, due } = countOut(running, calendar);
  return unrolledDue === running.unrolledDue && due === running.due ? undefined : { unrolledDue, due };
}

/**
 * The days that move a clock between two calendars, in order: of a count in working days all that lie in it, of any other
 * those on which its last day would roll. None where the record was older than the calendar before.
 */
export function whyMoved(running: Running, ends: Ends, before: Calendar, after: Calendar): ChangedDay[] {
  const working = [running.within, ...running.extensions.map(({ by }) => by)].some(
    (within) => unitOf(within) === "workingDays",
  );
  const ended = earlier(running.unrolledDue, ends.unrolledDue);
  // A period of no days ends on the day it is counted from, which itself rolls.
  const first = working ? earlier(addDays(running.from, 1), ended) : ended;
  const changed: ChangedDay[] = [];
  for (let on = first; !isAfter(on, later(running.due, ends.due)); on = addDays(on, 1)) {
    const [was, now] = [whyDay(before, on), whyDay(after, on)];
    if (isWorked(was) !== isWorked(now)) changed.push({ on, was, now });
  }
  return changed;
}

function isWorked({ kind }: DayReason): boolean {
  return kind === "workday" || kind === "make-up-workday";
}
