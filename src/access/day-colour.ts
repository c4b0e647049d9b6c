import type { Colour } from "../contract/matter-row.ts";
import { daysBetween, type Day } from "../kernel/day.ts";

/** The colour of a day by which something is owed, where no rule sets thresholds: yellow 5 and red 1 calendar day before. */
export function dayColour(due: Day, on: Day): Colour {
  const left = daysBetween(on, due);
  if (left < 0) return "overdue";
  if (left <= 1) return "red";
  return left <= 5 ? "yellow" : "green";
}
