import { addDays, addMonths, day, weekday, type Day, type Weekday } from "../kernel/day.ts";
import { isWorkingDay, type Calendar } from "./calendar.ts";
import type { Line } from "./rulebook.ts";

/** A day that comes again: every day, every such weekday, the last such weekday of each month, or its last day. */
export type Recurrence =
  | { readonly daily: true }
  | { readonly every: Weekday }
  | { readonly lastOfMonth: Weekday }
  | { readonly endOfMonth: true };

/**
 * What becomes of one that falls on a day off: it is held all the same, falls out, or is held on the next or the last
 * working day before.
 */
export type HolidayRule = "held" | "falls-out" | "next-working-day" | "working-day-before";

/** Something the office does again and again: a reception, a meeting, a summary. */
export type RecurrenceRule = Line & { readonly comes: Recurrence; readonly onDaysOff: HolidayRule };

/** One time it comes: the day by the rule, and the day on which it is held, unless it falls out. */
export type Occurrence = { readonly by: Day; readonly on?: Day };

/**
 * Every time a day comes by its rule from one day to another, both included, each with where the holiday rule moves it. The
 * span is of the days by the rule: what is moved may lie outside it.
 */
export function occurrences(
  { comes, onDaysOff }: RecurrenceRule,
  { from, to }: { readonly from: Day; readonly to: Day },
  calendar: Calendar,
): Occurrence[] {
  return daysOf(comes, from, to).map((by) => {
    const on = heldOn(by, onDaysOff, calendar);
    return on === undefined ? { by } : { by, on };
  });
}

function daysOf(rule: Recurrence, from: Day, to: Day): Day[] {
  if ("daily" in rule) return stepping(from, to, 1);
  if ("every" in rule) return stepping(addDays(from, (rule.every - weekday(from) + 7) % 7), to, 7);
  const days: Day[] = [];
  for (let first = day(`${from.slice(0, 7)}-01`); first <= to; first = addMonths(first, 1)) {
    const end = addDays(addMonths(first, 1), -1);
    const on = "endOfMonth" in rule ? end : addDays(end, -((weekday(end) - rule.lastOfMonth + 7) % 7));
    if (on >= from && on <= to) days.push(on);
  }
  return days;
}

function stepping(from: Day, to: Day, step: number): Day[] {
  const days: Day[] = [];
  for (let on = from; on <= to; on = addDays(on, step)) days.push(on);
  return days;
}

function heldOn(by: Day, rule: HolidayRule, calendar: Calendar): Day | undefined {
  if (rule === "held" || isWorkingDay(calendar, by)) return by;
  if (rule === "falls-out") return undefined;
  const step = rule === "next-working-day" ? 1 : -1;
  let on = addDays(by, step);
  while (!isWorkingDay(calendar, on)) on = addDays(on, step);
  return on;
}
