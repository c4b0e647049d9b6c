import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import type { ActingOffice } from "../office.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";

/**
 * Says with reasons that a matter sent here belongs elsewhere. It has to be said within the receiver's clock, and the
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
    const due = receiverClock(m, office);
    if (due !== undefined && office.on > due) return refuse({ why: "objection-too-late", was: due });
    return decided({ type: "objected", reason, note });
  },
};

function receiverClock(m: Matter, { rulebook }: ActingOffice) {
  const rules = new Set(rulebook.clocks.filter(({ until }) => until === "acceptance-answered").map(({ id }) => id));
  return m.clocks.find(({ record, ended }) => !ended && rules.has(record.rule))?.record.due;
}
