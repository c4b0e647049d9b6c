import type { Day } from "../kernel/day.ts";
import type { Matter } from "./state.ts";

/**
 * The different days from this day on, on which somebody tried to reach the petitioner in vain, since they were last
 * reached. Each attempt is an entry of its own in the record, with how it was made.
 */
export function daysUnreachable({ revisits }: Matter, since: Day): Day[] {
  const last = revisits.findLastIndex(({ outcome }) => outcome === "reached");
  const attempts = revisits.slice(last + 1).filter(({ on, earlier }) => !earlier && on >= since);
  return [...new Set(attempts.map(({ on }) => on))];
}
