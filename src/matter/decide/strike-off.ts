import type { Act } from "../act.ts";
import { closingConditions, missingConditions } from "../closing.ts";
import { decided } from "../decision.ts";
import { inStage } from "../stands.ts";
import { stopAllClocks } from "../times.ts";

/** Strikes a matter off the list (销号), one by one and with its proofs, once every closing condition holds (四个不结). */
export const strikeOff: Act<"strike-off"> = {
  standing(m, { rulebook }) {
    const wrong = inStage(m, "replied");
    if (wrong) return wrong;
    const missing = missingConditions(m, rulebook);
    return missing.length > 0 ? { why: "conditions-missing", missing } : undefined;
  },

  decide({ note }, m, office) {
    const proofs = closingConditions(m, office.rulebook).flatMap(({ checks }) =>
      checks.map(({ check, shownBy }) => ({ check, shownBy })),
    );
    return decided(
      { type: "struck-off", proofs, ...(note ? { note } : {}) },
      ...stopAllClocks(m, office, "struck-off"),
    );
  },
};
