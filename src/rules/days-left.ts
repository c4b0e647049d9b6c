import { addDays, earlier, isAfter, type Day } from "../kernel/day.ts";
import type { Calendar } from "./calendar.ts";
import type { Thresholds } from "./clock-rule.ts";
import type { ClockRecord } from "./clock.ts";
import { unitOf } from "./due.ts";
import { pausedUnits, spansOf, unitsBetween } from "./pause.ts";

export type Colour = "green" | "yellow" | "red" | "overdue";

/**
 * Days left after `on`, in the clock's own unit (calendar days for months): 0 on the last day, which still counts; negative
 * when late, by at least 1 even if no working day has passed since. While a pause is open the number stands still.
 */
export function daysLeft(clock: ClockRecord, on: Day, calendar: Calendar): number {
  const unit = unitOf(clock.within);
  const at = standingDay(clock, on);
  if (isAfter(at, clock.due)) return -Math.max(1, unitsBetween(calendar, unit, clock.due, at));
  return (
    unitsBetween(calendar, unit, at, clock.due) - pausedUnits(calendar, spansOf(clock.pauses), unit, at, clock.due)
  );
}

/** The colour of a clock on a day. A clock paused before its last day has passed does not become overdue. */
export function colourOf(clock: ClockRecord, on: Day, calendar: Calendar, thresholds: Thresholds): Colour {
  const left = daysLeft(clock, on, calendar);
  if (left < 0) return "overdue";
  if (left <= thresholds.red.daysLeft) return "red";
  return left <= thresholds.yellow.daysLeft ? "yellow" : "green";
}

// The last day the clock moved: `on` itself, or the day before the first pause still open then.
function standingDay({ pauses }: ClockRecord, on: Day): Day {
  return pauses.reduce((at, { from, to }) => (to ? at : earlier(at, addDays(from, -1))), on);
}
