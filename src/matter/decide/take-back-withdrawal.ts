import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { ownVoice, speaker } from "../voice.ts";

/** The petitioner takes a withdrawal back, up to and on the day it would take effect. */
export const takeBackWithdrawal: Act<"take-back-withdrawal"> = {
  standing(m, office) {
    const { withdrawal } = ownVoice(m, office);
    if (!withdrawal) return { why: "not-withdrawn" };
    return withdrawal.effective || office.on > withdrawal.takesEffect
      ? { why: "withdrawal-final", on: withdrawal.takesEffect }
      : undefined;
  },
  decide: (_command, _m, office) => decided({ type: "withdrawal-taken-back", contact: speaker(office) }),
};
