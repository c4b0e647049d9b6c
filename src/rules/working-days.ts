import { dayNumber, dayNumbered, type Day, type Weekday } from "../kernel/day.ts";
import type { Calendar } from "./calendar.ts";

/**
 * The `count`-th working day after a day that is itself not counted (起算次日); day 1 is the first working day after it.
 * Zero is the day itself. Costs the same for any span. A negative or broken count is a mistake in a rule, so it throws.
 */
export function addWorkingDays(calendar: Calendar, from: Day, count: number): Day {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a number of working days`);
  if (count === 0) return from;
  const start = dayNumber(from);
  const wanted = workedUpTo(calendar, start) + count;

  let before = start;
  let reached = start + 7 * (Math.ceil((count + calendar.departures.on.length) / calendar.week.size) + 1);
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (workedUpTo(calendar, middle) < wanted) before = middle;
    else reached = middle;
  }
  return dayNumbered(reached);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  return workedUpTo(calendar, dayNumber(to)) - workedUpTo(calendar, dayNumber(from));
}

/** The day itself when it is worked, else the next working day (民法典 Art. 203: a last day that is off moves on). */
export function rollForward(calendar: Calendar, on: Day): Day {
  return addWorkingDays(calendar, dayNumbered(dayNumber(on) - 1), 1);
}

// Working days up to a day, from an arbitrary Monday on: whole weeks, the rest of a week, and the departures so far.
function workedUpTo({ week, departures }: Calendar, number: number): number {
  const sinceMonday = number + 3;
  const weeks = Math.floor(sinceMonday / 7);
  let ofThisWeek = 0;
  for (let at = 1; at <= sinceMonday - weeks * 7 + 1; at++) if (week.has(at as Weekday)) ofThisWeek++;
  return weeks * week.size + ofThisWeek + departedUpTo(departures, number);
}

function departedUpTo({ on, sum }: Calendar["departures"], number: number): number {
  let low = 0;
  let high = on.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((on[middle] ?? Infinity) <= number) low = middle + 1;
    else high = middle;
  }
  return sum[low - 1] ?? 0;
}
