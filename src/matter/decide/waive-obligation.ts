import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { isGround } from "../facts.ts";

/** Ends a debt that by law need not be paid, for a reason the rulebook knows and the matter bears out. */
export const waiveObligation: Act<"waive-obligation"> = {
  standing: (m) =>
    m.obligations.some(({ ended }) => !ended) ? undefined : { why: "unknown-part", field: "obligation" },

  decide({ obligation, reason, note }, m, { rulebook }) {
    const owed = m.obligations.find((one) => one.obligation === obligation);
    if (!owed) return refuse({ why: "unknown-part", field: "obligation" });
    if (owed.ended) return refuse({ why: "already-done", on: owed.ended.on });
    const rule = rulebook.obligations.find(({ id }) => id === owed.rule);
    const reasons = (rule?.waivers ?? []).map(({ id }) => id).filter((id) => isGround(id, m));
    if (!reasons.includes(reason))
      return refuse({ why: "waiver-not-lawful", reasons, ...(rule ? { clause: rule.clause } : {}) });
    return decided({ type: "obligation-waived", obligation, reason, note });
  },
};
