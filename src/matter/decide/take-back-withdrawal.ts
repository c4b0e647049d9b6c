import type { Act } from "../act.ts";
import { decided } from "../decision.ts";

/** The petitioner takes a withdrawal back, up to and on the day it would take effect. */
export const takeBackWithdrawal: Act<"take-back-withdrawal"> = {
  standing(m, { on }) {
    if (!m.withdrawal) return { why: "not-withdrawn" };
    return m.withdrawal.effective || on > m.withdrawal.takesEffect
      ? { why: "withdrawal-final", on: m.withdrawal.takesEffect }
      : undefined;
  },
  decide: () => decided({ type: "withdrawal-taken-back" }),
};
