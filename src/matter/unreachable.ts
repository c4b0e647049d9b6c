import type { Day } from "../kernel/day.ts";
import type { ContactId } from "../kernel/id.ts";
import type { Matter } from "./state.ts";

/**
 * The different days from this day on, on which somebody tried to reach this petitioner in vain, since they were last
 * reached. Each attempt is an entry of its own in the record, with how it was made.
 */
export function daysUnreachable(m: Matter, contact: ContactId, since: Day): Day[] {
  const revisits = m.revisits.filter((one) => one.contact === contact);
  const last = revisits.findLastIndex(({ outcome }) => outcome === "reached");
  const attempts = revisits.slice(last + 1).filter(({ on, earlier }) => !earlier && on >= since);
  return [...new Set(attempts.map(({ on }) => on))];
}
