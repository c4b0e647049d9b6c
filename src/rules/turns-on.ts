import { addDays, isAfter, later, type Day } from "../kernel/day.ts";
import { dayIn, instant, toEpoch } from "../kernel/instant.ts";
import { isWorkingDay, type Calendar } from "./calendar.ts";
import type { Threshold } from "./clock-rule.ts";
import type { Running } from "./clock-move.ts";
import { unitOf } from "./due.ts";

/**
 * The first day on which at most so much of a running clock remains, in its own unit: from then on it is yellow, or
 * red. Never before the clock started.
 */
export function turnsOn(clock: Running, threshold: Threshold, calendar: Calendar): Day {
  const { from, due, within, hours } = clock;
  if (hours) {
    const left = "hoursLeft" in threshold ? threshold.hoursLeft : threshold.daysLeft * 24;
    return later(from, dayIn(hours.zone, instant(toEpoch(hours.due) - left * 3_600_000)));
  }
  const left = "daysLeft" in threshold ? threshold.daysLeft : 0;
  const working = unitOf(within) === "workingDays";
  const isPaused = (day: Day) => clock.pauses.some((pause) => pause.to && pause.from <= day && day <= pause.to);
  let [on, remaining] = [due, 0];
  while (isAfter(on, from)) {
    const counts = (!working || isWorkingDay(calendar, on)) && !isPaused(on);
    remaining += counts ? 1 : 0;
    if (remaining > left) return on;
    on = addDays(on, -1);
  }
  return from;
}
