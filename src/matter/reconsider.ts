import type { Trigger } from "../rules/trigger.ts";
import { arisen, isOwed } from "./debts.ts";
import { foresee } from "./foresee.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";
import { applies, started } from "./times.ts";

/** The triggers whose clocks and debts can still be asked for by facts that become known later. */
const early: readonly Trigger[] = ["received", "returned"];

/**
 * What follows for the times of a matter when facts that rules ask for have changed, as when it was put in a class or graded:
 * clocks that do not apply any more end as moot, and those that apply now run from the moment of their trigger and not from
 * today, so that nobody gains time by judging late. Debts that have come to be owed arise the same way; one that has arisen
 * stays until it is served or waived.
 */
export function reconsider(before: Matter, changed: readonly MatterEvent[], office: Office): MatterEvent[] {
  const after = foresee(before, changed, office);
  const { clocks, obligations } = office.rulebook;
  const running = after.clocks.filter(({ ended }) => !ended);
  const moot = clocks.filter((rule) => applies(rule, before, office) && !applies(rule, after, office));
  const begun = clocks.filter(
    (rule) => !applies(rule, before, office) && applies(rule, after, office) && !isPast(rule, after, office),
  );
  const owed = obligations.filter((rule) => !isOwed(rule, before, office) && isOwed(rule, after, office));

  return [
    ...running
      .filter(({ record }) => moot.some(({ id }) => id === record.rule))
      .map(({ clock }): MatterEvent => ({ type: "clock-stopped", clock, why: "moot" })),
    ...begun.flatMap((rule): MatterEvent[] => {
      const since = early.includes(rule.from) ? after.moments[rule.from] : undefined;
      return since ? [started(rule, since, office)] : [];
    }),
    ...owed.flatMap((rule): MatterEvent[] => {
      if (after.obligations.some((one) => one.rule === rule.id)) return [];
      return rule.arises
        .filter((trigger) => early.includes(trigger))
        .flatMap((trigger) => {
          const since = after.moments[trigger];
          return since ? [arisen(rule, trigger, after, office, since)] : [];
        });
    }),
  ];
}

/** Whether what a clock waits for has come already, under this rule or its like for another class. */
function isPast(rule: { from: Trigger; until: string }, m: Matter, { rulebook }: Office): boolean {
  const alike = new Set(
    rulebook.clocks.filter(({ from, until }) => from === rule.from && until === rule.until).map(({ id }) => id),
  );
  return m.clocks.some(({ record, ended }) => ended && ended.why !== "moot" && alike.has(record.rule));
}
