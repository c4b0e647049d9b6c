import { addDays, type Day } from "../kernel/day.ts";
import { dayIn, instant, startOfDay, toEpoch, type Instant } from "../kernel/instant.ts";
import { timeIn } from "../kernel/say-moment.ts";
import { isWorkingDay, type Calendar, type OfficeHours } from "./calendar.ts";
import { rollForward } from "./working-days.ts";

/** What is assumed of a working day where no layer states its hours. */
export const assumedHours: readonly OfficeHours[] = [{ from: "08:30", to: "17:30" }];

/** Whether the office is open in this minute of a day (0 at midnight to 1439): on working days alone, within the hours stated or assumed. */
export function isOfficeHour(calendar: Calendar, on: Day, minute: number): boolean {
  if (!isWorkingDay(calendar, on)) return false;
  const hours = calendar.hours ?? assumedHours;
  return hours.some(({ from, to }) => (minuteOf(from) ?? 0) <= minute && minute < (minuteOf(to) ?? 0));
}

/** The moment itself while the office is open, or else the one at which it opens next. */
export function whenOpen(calendar: Calendar, zone: string, at: Instant): Instant {
  const on = dayIn(zone, at);
  const minute = at === startOfDay(zone, on) ? 0 : (minuteOf(timeIn(zone, at)) ?? 0);
  if (isOfficeHour(calendar, on, minute)) return at;
  const begins = (calendar.hours ?? assumedHours).map(({ from }) => minuteOf(from) ?? 0).toSorted((a, b) => a - b);
  const later = isWorkingDay(calendar, on) ? begins.find((begin) => begin > minute) : undefined;
  const day = later === undefined ? rollForward(calendar, addDays(on, 1)) : on;
  return instant(toEpoch(startOfDay(zone, day)) + (later ?? begins[0] ?? 0) * 60_000);
}

/** The minute of the day that is written as `HH:MM`, up to `24:00`; `undefined` for anything else. */
export function minuteOf(written: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(written) ?? [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const at = Number(hour) * 60 + Number(minute);
  return at <= 24 * 60 ? at : undefined;
}
