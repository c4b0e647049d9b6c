import type { Act } from "../act.ts";
import { addDays } from "../../kernel/day.ts";
import { decided } from "../decision.ts";

/** The petitioner withdraws, and has some days to take it back; whether anyone pressed them is asked and kept (mission A13). */
export const withdraw: Act<"withdraw"> = {
  standing(m) {
    if (m.withdrawal) return { why: "already-there" };
    const ended = m.stage === "struck-off" || m.stage === "refused";
    return ended
      ? {
          why: "wrong-stage",
          stage: m.stage,
          needs: ["at-the-gates", "triage", "to-decide", "transferred", "handling", "replied"],
        }
      : undefined;
  },

  decide({ reason, pressed }, _m, { rulebook, on }) {
    const takesEffect = addDays(on, rulebook.withdrawal.coolingOff.calendarDays);
    return decided({ type: "withdrawal-asked", takesEffect, pressed, ...(reason ? { reason } : {}) });
  },
};
