import type { Day } from "./day.ts";

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
