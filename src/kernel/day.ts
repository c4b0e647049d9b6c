declare const kind: unique symbol;

/** A calendar day of the jurisdiction, `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly [kind]: "day" };

const milliseconds = 86_400_000;

/** Reads `YYYY-MM-DD`; anything else, and days that do not exist such as 2026-02-30, is `undefined`. */
export function parseDay(written: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined;
  const at = Date.parse(`${written}T00:00:00Z`);
  if (Number.isNaN(at)) return undefined;
  return fromNumber(at / milliseconds) === written ? (written as Day) : undefined;
}

/** The day a rule or a test writes down; a day that does not exist is a mistake in the source, so it throws. */
export function day(written: string): Day {
  const read = parseDay(written);
  if (!read) throw new Error(`${written} is not a day of the calendar`);
  return read;
}

/** The day `count` calendar days later, or earlier when negative. */
export function addDays(from: Day, count: number): Day {
  return fromNumber(toNumber(from) + count);
}

/**
 * The same-numbered day `count` months later, or the last day of that month where it has no such day
 * (民法典 Art. 202: 2024-01-31 and one month is 2024-02-29).
 */
export function addMonths(from: Day, count: number): Day {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), months % 12];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromNumber(Date.UTC(year, month, Math.min(Number(from.slice(8)), last)) / milliseconds);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

export function isAfter(one: Day, other: Day): boolean {
  return one > other;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(of: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((toNumber(of) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

function toNumber(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`) / milliseconds;
}

function fromNumber(number: number): Day {
  return new Date(number * milliseconds).toISOString().slice(0, 10) as Day;
}
