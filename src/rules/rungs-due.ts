import { addDays } from "../kernel/day.ts";
import { instant, startOfDay, toEpoch, type Instant } from "../kernel/instant.ts";
import type { Calendar } from "./calendar.ts";
import type { Thresholds } from "./clock-rule.ts";
import type { Running } from "./clock-move.ts";
import type { ClockRecord } from "./clock.ts";
import { colourOf, type Colour, type Now } from "./days-left.ts";
import { unitOf } from "./due.ts";
import type { RungMoment, RungRule } from "./rung-rule.ts";
import { turnsOn } from "./turns-on.ts";
import { addWorkingDays } from "./working-days.ts";

const late: readonly Colour[] = ["overdue"];
const red: readonly Colour[] = ["red", "overdue"];
const yellow: readonly Colour[] = ["yellow", "red", "overdue"];

/** The rungs whose moment has come for a running clock, in the order of the ladder. One that stands still has none. */
export function rungsDue(
  clock: ClockRecord,
  warn: Thresholds,
  rungs: readonly RungRule[],
  calendar: Calendar,
  now: Now & { readonly zone: string },
): RungRule[] {
  if (clock.pauses.some(({ to }) => !to)) return [];
  const colour = colourOf(clock, now, calendar, warn);
  return rungs.filter(({ at }) => {
    if (at === "yellow") return yellow.includes(colour);
    if (at === "red") return red.includes(colour);
    return late.includes(colour) && momentOfRung(clock, warn, at, calendar, now.zone) <= now.at;
  });
}

/** The moment at which a rung comes due, in the clock's own unit and calendar; a clock of hours is late by whole days of hours. */
export function momentOfRung(
  clock: Running,
  warn: Thresholds,
  at: RungMoment,
  calendar: Calendar,
  zone: string,
): Instant {
  const { hours, due, within } = clock;
  if (hours) return instant(toEpoch(hours.due) + afterDue(warn, at) * 3_600_000);
  if (at === "yellow" || at === "red") return startOfDay(zone, turnsOn(clock, warn[at], calendar));
  const day = unitOf(within) === "workingDays" ? addWorkingDays(calendar, due, at.daysLate) : addDays(due, at.daysLate);
  return startOfDay(zone, day);
}

/** How many hours after its last moment a clock of hours reaches a rung; negative before it. */
function afterDue(warn: Thresholds, at: RungMoment): number {
  if (typeof at === "object") return (at.daysLate - 1) * 24;
  const threshold = warn[at];
  return "hoursLeft" in threshold ? -threshold.hoursLeft : -threshold.daysLeft * 24;
}
