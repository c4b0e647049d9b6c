import type { Act } from "../act.ts";
import { arise } from "../debts.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";
import { onlyReceiver, takeOver } from "../take-over.ts";
import { startClocks, stopClocks } from "../times.ts";
import { foresee } from "../foresee.ts";
import { nextGate } from "./pass-gate.ts";

/**
 * Takes a matter as the office's own business. A matter that was transferred becomes the receiver's own with this, and
 * only now is the first receiver free of it (首接首办; 条例 Art. 23). What was passed up passes the gates there first.
 */
export const accept: Act<"accept"> = {
  standing: (m, { by }) => inStage(m, "to-decide", "transferred", "passed-up") ?? onlyReceiver(m, by, "accept"),

  decide({ note }, m, office) {
    const gate = nextGate(m, office);
    if (gate) return refuse({ why: "gates-not-passed", next: gate.id, clause: gate.clause });
    const category = office.rulebook.categories.find(({ id }) => id === m.category);
    if (!category) return refuse({ why: "category-missing" });
    const { inScope, clause, way } = category;
    if (!inScope) return refuse({ why: "category-out-of-scope", clause, ...(way ? { goTo: way.goTo } : {}) });

    const taken = takeOver(m, office);
    return decided(
      ...taken,
      { type: "accepted", ...(note ? { note } : {}) },
      ...stopClocks(m, "decided", office),
      ...stopClocks(m, "acceptance-answered", office),
      ...startClocks("accepted", office, m, office),
      ...arise("accepted", foresee(m, taken, office), office),
    );
  },
};
