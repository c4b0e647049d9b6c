import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";

/** Records with proof that a duty is done; only its holder can say so. */
export const doDuty: Act<"do-duty"> = {
  standing(m, { by }) {
    const mine = Object.values(m.duties).filter(
      ({ holder, done }) => !done && by.as === "officer" && holder === by.officer,
    );
    return mine.length > 0 ? undefined : { why: "not-the-holder", duty: "" };
  },

  decide({ duty, proof, files }, m, { by }) {
    const held = m.duties[duty];
    if (!held) return refuse({ why: "duty-not-taken", duty });
    if (held.done) return refuse({ why: "already-done", on: held.done.on });
    if (by.as !== "officer" || by.officer !== held.holder) return refuse({ why: "not-the-holder", duty });
    return decided({ type: "duty-done", duty, proof, files });
  },
};
