import { text, type Text } from "../kernel/text.ts";
import type { Length } from "./length.ts";

/** The length of a period in words, with its unit. */
export function sayWithin(within: Length): Text {
  if ("hours" in within) return text(`${within.hours}小时`, counted(within.hours, "hour"));
  if ("workingDays" in within) return text(`${within.workingDays}个工作日`, counted(within.workingDays, "working day"));
  if ("calendarDays" in within)
    return text(`${within.calendarDays}日（自然日）`, counted(within.calendarDays, "calendar day"));
  return text(`${within.months}个月`, counted(within.months, "month"));
}

/** A number and its English noun. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
