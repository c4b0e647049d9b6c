import { addDays, isAfter, type Day } from "../kernel/day.ts";
import { isWorkingDay, type Calendar } from "./calendar.ts";
import type { ClockRecord } from "./clock.ts";
import { unitOf } from "./due.ts";

/**
 * The first day on which at most `left` days of a running clock remain, in its own unit: from then on it is yellow, or
 * red. Never before the clock started.
 */
export function turnsOn({ from, due, within }: ClockRecord, left: number, calendar: Calendar): Day {
  const working = unitOf(within) === "workingDays";
  let [on, remaining] = [due, 0];
  while (isAfter(on, from)) {
    remaining += !working || isWorkingDay(calendar, on) ? 1 : 0;
    if (remaining > left) return on;
    on = addDays(on, -1);
  }
  return from;
}
