import { addDays, type Day } from "./day.ts";

declare const kind: unique symbol;

/** A moment, ISO 8601 in UTC with milliseconds. Instants compare as text. */
export type Instant = string & { readonly [kind]: "instant" };

const shapes = new Map<string, Intl.DateTimeFormat>();

/** Where days begin is a whole quarter of an hour in every zone, so within one it is the same day; to format costs much more. */
const quarter = 15 * 60_000;
const last = new Map<string, { readonly quarter: number; readonly day: Day }>();

/** Takes epoch milliseconds, as a clock outside the domain gives them. */
export function instant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

export function toEpoch(at: Instant): number {
  return Date.parse(at);
}

/** The calendar day on which a moment falls in an IANA time zone such as `Asia/Shanghai`. */
export function dayIn(zone: string, at: Instant): Day {
  const now = Math.floor(toEpoch(at) / quarter);
  const known = last.get(zone);
  if (known?.quarter === now) return known.day;
  const shape = shapes.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  shapes.set(zone, shape);
  const day = shape.format(new Date(at)) as Day;
  last.set(zone, { quarter: now, day });
  return day;
}

const starts = new Map<string, Instant>();

/** The moment at which a day begins in a zone; where clocks are set forward over midnight, the first moment of that day. */
export function startOfDay(zone: string, day: Day): Instant {
  const name = `${zone} ${day}`;
  const known = starts.get(name);
  if (known) return known;
  // A zone is at most 14 hours ahead of universal time and 12 behind it.
  let [before, reached] = [Date.parse(addDays(day, -1)), Date.parse(day) + 12 * 3_600_000];
  while (reached - before > quarter) {
    const middle = Math.floor((before + reached) / 2 / quarter) * quarter;
    if (dayIn(zone, instant(middle)) < day) before = middle;
    else reached = middle;
  }
  const found = instant(reached);
  if (starts.size > 20_000) starts.clear();
  starts.set(name, found);
  return found;
}
