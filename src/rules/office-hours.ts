import type { Day } from "../kernel/day.ts";
import { isWorkingDay, type Calendar, type OfficeHours } from "./calendar.ts";

/** What is assumed of a working day where no layer states its hours. */
export const assumedHours: readonly OfficeHours[] = [{ from: "08:30", to: "17:30" }];

/** Whether the office is open in this minute of a day (0 at midnight to 1439): on working days alone, within the hours stated or assumed. */
export function isOfficeHour(calendar: Calendar, on: Day, minute: number): boolean {
  if (!isWorkingDay(calendar, on)) return false;
  const hours = calendar.hours ?? assumedHours;
  return hours.some(({ from, to }) => (minuteOf(from) ?? 0) <= minute && minute < (minuteOf(to) ?? 0));
}

/** The minute of the day that is written as `HH:MM`, up to `24:00`; `undefined` for anything else. */
export function minuteOf(written: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(written) ?? [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const at = Number(hour) * 60 + Number(minute);
  return at <= 24 * 60 ? at : undefined;
}
