import type { Day } from "./day.ts";

declare const kind: unique symbol;

/** A moment, ISO 8601 in UTC with milliseconds. Instants compare as text. */
export type Instant = string & { readonly [kind]: "instant" };

const shapes = new Map<string, Intl.DateTimeFormat>();

/** Takes epoch milliseconds, as a clock outside the domain gives them. */
export function instant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

export function toEpoch(at: Instant): number {
  return Date.parse(at);
}

/** The calendar day on which a moment falls in an IANA time zone such as `Asia/Shanghai`. */
export function dayIn(zone: string, at: Instant): Day {
  const shape = shapes.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  shapes.set(zone, shape);
  return shape.format(new Date(at)) as Day;
}
