import { addDays, isAfter, type Day } from "../kernel/day.ts";
import { dayIn, instant, toEpoch } from "../kernel/instant.ts";
import type { Calendar } from "./calendar.ts";
import type { Thresholds } from "./clock-rule.ts";
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
  now: Now,
): RungRule[] {
  if (clock.pauses.some(({ to }) => !to)) return [];
  const colour = colourOf(clock, now, calendar, warn);
  return rungs.filter(({ at }) => {
    if (at === "yellow") return yellow.includes(colour);
    if (at === "red") return red.includes(colour);
    return late.includes(colour) && !isAfter(dayOfRung(clock, warn, at, calendar), now.on);
  });
}

/** The day on which a rung comes due, in the clock's own unit and calendar; a clock of hours is late by whole days of hours. */
export function dayOfRung(clock: ClockRecord, warn: Thresholds, at: RungMoment, calendar: Calendar): Day {
  if (at === "yellow") return turnsOn(clock, warn.yellow, calendar);
  if (at === "red") return turnsOn(clock, warn.red, calendar);
  if (clock.hours) {
    const { due, zone } = clock.hours;
    return dayIn(zone, instant(toEpoch(due) + (at.daysLate - 1) * 86_400_000));
  }
  return unitOf(clock.within) === "workingDays"
    ? addWorkingDays(calendar, clock.due, at.daysLate)
    : addDays(clock.due, at.daysLate);
}
