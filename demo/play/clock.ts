import { addDays, type Day } from "../../src/kernel/day.ts";
import { isWorkingDay, type Calendar } from "../../src/rules/calendar.ts";

/** The clock that the door reads while the demo plays; it stands where it was set. */
export type DemoClock = { readonly now: () => number; readonly set: (epochMilliseconds: number) => void };

export function demoClock(): DemoClock {
  let at = 0;
  return { now: () => at, set: (epochMilliseconds) => void (at = epochMilliseconds) };
}

/** The working days before `today`, the last one first; `count` of them. */
export function workingDaysBefore(today: Day, count: number, calendar: Calendar): Day[] {
  const days: Day[] = [];
  for (let on = addDays(today, -1); days.length < count; on = addDays(on, -1))
    if (isWorkingDay(calendar, on)) days.push(on);
  return days;
}

/** Nine in the morning in the office, and so many seconds on. The demo's district keeps the time of UTC+8. */
export function officeTime(on: Day, seconds: number): number {
  return Date.parse(`${on}T09:00:00+08:00`) + Math.min(seconds, 8 * 3600) * 1000;
}
