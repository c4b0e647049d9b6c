import { addDays, isAfter, type Day } from "../kernel/day.ts";
import { isWorkingDay, whyDay, type Calendar, type DayReason } from "./calendar.ts";
import type { ClockRecord } from "./clock.ts";
import { countOut, unitOf } from "./due.ts";
import type { Pause } from "./pause.ts";

/**
 * What one day is to a clock. `number` counts the days of the rule's length, and from 1 again within each extension (`leg` 1
 * and on); of several pauses that hold a day the first is named, and the day is left out once.
 */
export type ExplainedDay = { readonly on: Day; readonly why: DayReason; readonly leg: number } & (
  | { readonly is: "start" }
  | { readonly is: "counted"; readonly number: number }
  | { readonly is: "off" }
  | { readonly is: "paused"; readonly pause: Pause }
  | { readonly is: "rolled-over" }
);

/** Every day from the trigger to the due day, in order and each once. */
export function explainDays(clock: ClockRecord, calendar: Calendar): ExplainedDay[] {
  const { legs, unrolledDue, due } = countOut(clock, calendar);
  const days: ExplainedDay[] = [{ on: clock.from, why: whyDay(calendar, clock.from), leg: 0, is: "start" }];

  for (const [leg, { within, from, to }] of legs.entries()) {
    const unit = unitOf(within);
    let number = 0;
    for (const on of daysAfter(from, to)) {
      const at = { on, why: whyDay(calendar, on), leg };
      const pause = clock.pauses.find((held) => held.to && held.from <= on && on <= held.to);
      if (pause) days.push({ ...at, is: "paused", pause });
      else if (unit === "workingDays" && !isWorkingDay(calendar, on)) days.push({ ...at, is: "off" });
      else days.push({ ...at, is: "counted", number: ++number });
    }
  }
  for (const on of daysAfter(unrolledDue, due)) {
    days.push({ on, why: whyDay(calendar, on), leg: legs.length - 1, is: "rolled-over" });
  }
  return days;
}

function daysAfter(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let on = addDays(from, 1); !isAfter(on, to); on = addDays(on, 1)) days.push(on);
  return days;
}
