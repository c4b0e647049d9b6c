import { addDays, earlier, isAfter, type Day } from "../kernel/day.ts";
import { toEpoch, type Instant } from "../kernel/instant.ts";
import type { Calendar } from "./calendar.ts";
import type { Threshold, Thresholds } from "./clock-rule.ts";
import { isOver, type ClockRecord } from "./clock.ts";
import { unitOf } from "./due.ts";
import { pausedUnits, spansOf, unitsBetween } from "./pause.ts";

export type Colour = "green" | "yellow" | "red" | "overdue";

/** A moment, and the day on which it falls in the zone of the jurisdiction. */
export type Now = { readonly at: Instant; readonly on: Day };

/**
 * Days left after `on`, in the clock's own unit (calendar days for months and hours): 0 on the last day, which still counts;
 * negative when late, by at least 1 even if no working day has passed since. While a pause is open the number stands still.
 */
export function daysLeft(clock: ClockRecord, on: Day, calendar: Calendar): number {
  const unit = unitOf(clock.within);
  const at = standingDay(clock, on);
  if (isAfter(at, clock.due)) return -Math.max(1, unitsBetween(calendar, unit, clock.due, at));
  return (
    unitsBetween(calendar, unit, at, clock.due) - pausedUnits(calendar, spansOf(clock.pauses), unit, at, clock.due)
  );
}

/** The colour of a clock at a moment. A clock paused before its last day has passed does not become overdue. */
export function colourOf(clock: ClockRecord, now: Now, calendar: Calendar, { yellow, red }: Thresholds): Colour {
  if (clock.hours ? isOver(clock, now) : daysLeft(clock, now.on, calendar) < 0) return "overdue";
  if (hasTurned(clock, red, now, calendar)) return "red";
  return hasTurned(clock, yellow, now, calendar) ? "yellow" : "green";
}

function hasTurned(clock: ClockRecord, at: Threshold, now: Now, calendar: Calendar): boolean {
  if ("hoursLeft" in at) {
    return clock.hours !== undefined && toEpoch(clock.hours.due) - toEpoch(now.at) <= at.hoursLeft * 3_600_000;
  }
  return daysLeft(clock, now.on, calendar) <= at.daysLeft;
}

// The last day the clock moved: `on` itself, or the day before the first pause still open then.
function standingDay({ pauses }: ClockRecord, on: Day): Day {
  return pauses.reduce((at, { from, to }) => (to ? at : earlier(at, addDays(from, -1))), on);
}
