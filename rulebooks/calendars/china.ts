import { readCalendarFile } from "../../src/rules/calendar-file.ts";
import type { CalendarLayer } from "../../src/rules/calendar.ts";
import china from "./china.json" with { type: "json" };

/** The nation's days for 2018 to 2026; a site's own files are laid over it. */
export const chinaLayer: CalendarLayer = nationOf(china);

function nationOf(json: unknown): CalendarLayer {
  const read = readCalendarFile(json);
  if (!read.ok) throw new Error(`china.json: ${read.why.en}`);
  return read.layer;
}
