import type { Act } from "../act.ts";
import { addDays } from "../../kernel/day.ts";
import { decided } from "../decision.ts";
import { ownVoice, speaker } from "../voice.ts";

/**
 * A petitioner withdraws, and has some days to take it back; whether anyone pressed them is asked and kept (mission A13).
 * It is for their own part alone: for the others of the matter it means nothing.
 */
export const withdraw: Act<"withdraw"> = {
  standing(m, office) {
    if (ownVoice(m, office).withdrawal) return { why: "already-there" };
    const ended = m.stage === "struck-off" || m.stage === "refused";
    return ended
      ? {
          why: "wrong-stage",
          stage: m.stage,
          needs: ["at-the-gates", "triage", "to-decide", "transferred", "handling", "replied"],
        }
      : undefined;
  },

  decide({ reason, pressed }, _m, office) {
    const { rulebook, on } = office;
    const takesEffect = addDays(on, rulebook.withdrawal.coolingOff.calendarDays);
    return decided({
      type: "withdrawal-asked",
      contact: speaker(office),
      takesEffect,
      pressed,
      ...(reason ? { reason } : {}),
    });
  },
};
