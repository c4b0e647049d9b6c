import type { Act } from "../act.ts";
import { decided, refuse as refused } from "../decision.ts";
import { inStage } from "../stands.ts";
import { stopAllClocks, waiveAll } from "../times.ts";

/** Does not accept a matter, for a reason the rulebook knows; the reason says where the petitioner can go instead. */
export const refuse: Act<"refuse"> = {
  standing: (m) => inStage(m, "to-decide", "passed-up"),

  decide({ reason, note }, m, office) {
    if (!office.rulebook.refusalReasons.some(({ id }) => id === reason))
      return refused({ why: "not-in-rulebook", field: "reason", value: reason });
    return decided({ type: "refused", reason, note }, ...stopAllClocks(m), ...waiveAll(m, "told-by-refusal", office));
  },
};
