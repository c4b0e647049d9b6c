import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { isRealName } from "../facts.ts";
import { waiveAll } from "../times.ts";

/**
 * Records whether the name given is true and can be reached; if not, the report is handled as an anonymous one and what
 * is owed to a real-name reporter is waived (规则 Arts. 24, 30). It never ends the matter.
 */
export const verifyName: Act<"verify-name"> = {
  standing(m) {
    if (m.nameVerified) return { why: "already-there" };
    return isRealName(m) ? undefined : { why: "not-real-name" };
  },

  decide: ({ outcome, note }, m, office) =>
    decided(
      { type: "name-verified", outcome, note },
      ...(outcome === "not-verifiable" ? waiveAll(m, "name-not-verifiable", office) : []),
    ),
};
