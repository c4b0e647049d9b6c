import { parseDay, type Day } from "../../kernel/day.ts";

/**
 * Reads a day as a fast typist writes it: `2026-11-24`, `20261124`, `11-24`, `1124`, `24`, or with dots and slashes.
 * What is left out is that of `today`. Anything else, and days that do not exist, is `undefined`.
 */
export function readDay(written: string, today: Day): Day | undefined {
  const text = written
    .trim()
    .replace(/[./年月]/g, "-")
    .replace(/日$/, "");
  const parts = /^\d{8}$/.test(text)
    ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
    : /^\d{4}$/.test(text)
      ? [text.slice(0, 2), text.slice(2)]
      : text.split("-");
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  const [day = "", month = today.slice(5, 7), year = today.slice(0, 4)] = parts.toReversed();
  return parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
