import { dayIn, type Instant } from "./instant.ts";
import { sayDay } from "./say-day.ts";
import { text, type Text } from "./text.ts";

/** A moment as the clock on the wall of a zone shows it: the day, and the time to the minute. */
export function sayMoment(at: Instant, zone: string): Text {
  const day = sayDay(dayIn(zone, at));
  const time = timeIn(zone, at);
  return text(`${day.zh}${time}`, `${time} on ${day.en}`);
}

/** The time of day in a zone, such as 09:05. */
export function timeIn(zone: string, at: Instant): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}
