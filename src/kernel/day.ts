declare const kind: unique symbol;

/** A calendar day of the jurisdiction, `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly [kind]: "day" };

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads `YYYY-MM-DD`; anything else, and days that do not exist such as 2026-02-30, is `undefined`. */
export function parseDay(written: string): Day | undefined {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(written)) return undefined;
  return dayNumbered(dayNumber(written as Day)) === written ? (written as Day) : undefined;
}

/** The day a rule or a test writes down; a day that does not exist is a mistake in the source, so it throws. */
export function day(written: string): Day {
  const read = parseDay(written);
  if (!read) throw new Error(`${written} is not a day of the calendar`);
  return read;
}

/** The day `count` calendar days later, or earlier when negative. */
export function addDays(from: Day, count: number): Day {
  return dayNumbered(dayNumber(from) + count);
}

/**
 * The same-numbered day `count` months later, or the last day of that month where it has no such day
 * (民法典 Art. 202: 2024-01-31 and one month is 2024-02-29).
 */
export function addMonths(from: Day, count: number): Day {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count;
  const firstOfMonth = (month: number) => numberOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  const last = firstOfMonth(months + 1) - 1;
  return dayNumbered(Math.min(firstOfMonth(months) + Number(from.slice(8)) - 1, last));
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function isAfter(one: Day, other: Day): boolean {
  return one > other;
}

export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

export function weekday(of: Day): Weekday {
  return (((((dayNumber(of) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** Days since 1970-01-01, negative before it: for arithmetic over many days. */
export function dayNumber(of: Day): number {
  return numberOf(Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8)));
}

/** The day that many days after 1970-01-01. A day outside the years 0000 to 9999 has no written form, so it throws. */
export function dayNumbered(number: number): Day {
  const fromEra = number + 719_468;
  const era = Math.floor(fromEra / 146_097);
  const dayOfEra = fromEra - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 0 && year <= 9999)) throw new RangeError(`day ${number} has no four-digit year`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1, 2)}` as Day;
}

// Years begin in March here, so that the leap day is the last; eras are the 400 years after which the calendar repeats.
function numberOf(year: number, month: number, ofMonth: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + ofMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
