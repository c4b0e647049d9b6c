import type { Instant } from "../../kernel/instant.ts";

// Swedish writes days as ISO 8601 does.
const inChina = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Shanghai",
  dateStyle: "short",
  timeStyle: "short",
});

/** A moment as it is read in the jurisdiction: `2026-11-24 09:05`. */
export function sayMoment(at: Instant): string {
  return inChina.format(new Date(at));
}
