import type { Act } from "../act.ts";
import { decided } from "../decision.ts";

/** Once the days to take it back are over, a withdrawal stands. It ends no clock and no inquiry by itself. */
export const letWithdrawalTakeEffect: Act<"let-withdrawal-take-effect"> = {
  standing(m, { on }) {
    if (!m.withdrawal) return { why: "not-withdrawn" };
    if (m.withdrawal.effective) return { why: "already-done", on: m.withdrawal.takesEffect };
    return on > m.withdrawal.takesEffect ? undefined : { why: "withdrawal-waits", until: m.withdrawal.takesEffect };
  },
  decide: () => decided({ type: "withdrawal-took-effect" }),
};
