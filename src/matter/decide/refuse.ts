import type { Act } from "../act.ts";
import { arise, waiveAll } from "../debts.ts";
import { decided, refuse as refused } from "../decision.ts";
import { inStage } from "../stands.ts";
import { foresee } from "../foresee.ts";
import { onlyReceiver, takeOver } from "../take-over.ts";
import { stopAllClocks } from "../times.ts";

/**
 * Does not accept a matter, for a reason the rulebook knows; the reason says where the petitioner can go instead. Who got
 * it by transfer can refuse it too, and answers for having done so.
 */
export const refuse: Act<"refuse"> = {
  standing: (m, { by }) => inStage(m, "to-decide", "transferred", "passed-up") ?? onlyReceiver(m, by, "refuse"),

  decide({ reason, note }, m, office) {
    if (!office.rulebook.refusalReasons.some(({ id }) => id === reason))
      return refused({ why: "not-in-rulebook", field: "reason", value: reason });
    const taken = takeOver(m, office);
    return decided(
      ...taken,
      { type: "refused", reason, note },
      ...stopAllClocks(m, office, "decided", "acceptance-answered"),
      ...waiveAll(m, "told-by-refusal", office),
      ...arise("refused", foresee(m, taken, office), office),
    );
  },
};
