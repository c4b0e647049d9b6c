import { parseDay, type Day } from "../../kernel/day.ts";
import { dayIn, instant } from "../../kernel/instant.ts";

const shape =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]?\s*(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads the day of an arrival as files write it: `2019-02-28`, `2019/2/28 11:25`, `2019年2月28日`, or a whole moment. A
 * moment without an offset is the office's own time; one with an offset is told by the office's zone.
 */
export function readDay(written: string, zone: string): Day | undefined {
  const [, year, month, ofMonth, time, offset] = shape.exec(written.trim()) ?? [];
  if (year === undefined || month === undefined || ofMonth === undefined) return undefined;
  const on = parseDay(`${year}-${month.padStart(2, "0")}-${ofMonth.padStart(2, "0")}`);
  if (on === undefined || time === undefined) return on;
  const whole = `${on}T${time.padStart(time.indexOf(":") === 1 ? time.length + 1 : time.length, "0")}${offset ?? "Z"}`;
  const at = Date.parse(whole);
  if (Number.isNaN(at)) return undefined;
  return offset === undefined ? on : dayIn(zone, instant(at));
}
