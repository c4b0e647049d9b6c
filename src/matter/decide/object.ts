import type { Day } from "../../kernel/day.ts";
import type { Text } from "../../kernel/text.ts";
import { dueAfter, isOver } from "../../rules/clock.ts";
import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import type { ActingOffice } from "../office.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";

/**
 * Says with reasons that a matter sent here belongs elsewhere. It has to be said in the days for it, and the
 * matter stays until the sender agrees (条例 Art. 23(3)).
 */
export const object: Act<"object"> = {
  standing(m, { by }) {
    const wrong = inStage(m, "transferred", "handling");
    if (wrong) return wrong;
    if (!m.passing) return { why: "nothing-on-its-way" };
    if (m.passing.objection) return { why: "objection-waiting" };
    return by.as === "officer" && by.unit === m.passing.to
      ? undefined
      : { why: "not-the-answerable-unit", command: "object" };
  },

  decide({ reason, note }, m, office) {
    if (!office.rulebook.objectionReasons.some(({ id }) => id === reason))
      return refuse({ why: "not-in-rulebook", field: "reason", value: reason });
    const was = tooLate(m, office);
    if (was) return refuse({ why: "objection-too-late", ...was });
    return decided({ type: "objected", reason, note });
  },
};

/** The last day for an objection once it has passed: the one the rulebook sets, or that of the receiver's clock. */
function tooLate(m: Matter, office: ActingOffice): { was: Day; clause?: Text } | undefined {
  const { rulebook, calendar, on } = office;
  if (rulebook.objection && m.passing) {
    const was = dueAfter(m.passing.on, rulebook.objection.within, true, calendar);
    return on > was ? { was, clause: rulebook.objection.clause } : undefined;
  }
  const rules = new Set(rulebook.clocks.filter(({ until }) => until === "acceptance-answered").map(({ id }) => id));
  const record = m.clocks.find(({ record: one, ended }) => !ended && rules.has(one.rule))?.record;
  return record && isOver(record, office) ? { was: record.due } : undefined;
}
