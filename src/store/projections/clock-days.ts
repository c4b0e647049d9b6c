import type { Running } from "../../rules/clock-move.ts";
import { turnsOn } from "../../rules/turns-on.ts";
import type { Books } from "./projection.ts";

/** What the list shows of the clock that ends first: its last day, its rule, and the days it turns. None for a rule without thresholds. */
export function clockDays(next: Running & { readonly rule: string }, { rulebook, calendar }: Books) {
  const warn = rulebook.clocks.find(({ id }) => id === next.rule)?.warn;
  if (!warn) return undefined;
  return {
    due: next.due,
    due_rule: next.rule,
    yellow_on: turnsOn(next, warn.yellow, calendar),
    red_on: turnsOn(next, warn.red, calendar),
  };
}
