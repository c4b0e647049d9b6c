import { expect } from "vitest";
import type { Matter, Obligation, RunningClock } from "../../src/matter/state.ts";
import type { ClockRecord } from "../../src/rules/clock.ts";

/** The clock of a rule that runs on a matter, or the last one that did. */
export function clockOf(m: Matter, rule: string): RunningClock {
  const found = m.clocks.findLast(({ record }) => record.rule === rule);
  if (!found) throw new Error(`No clock of ${rule} has run`);
  return found;
}

export function recordOf(m: Matter, rule: string): ClockRecord {
  return clockOf(m, rule).record;
}

/** The debt of a rule that arose last. */
export function debtOf(m: Matter, rule: string): Obligation {
  const found = m.obligations.findLast((one) => one.rule === rule);
  if (!found) throw new Error(`Nothing is owed under ${rule}`);
  return found;
}

/** That a line stands on this article and no other. */
export function standsOn(line: { readonly clause: { readonly en: string } } | undefined, article: string): void {
  expect(line?.clause.en).toContain(article);
}
