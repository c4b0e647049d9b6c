import type { Act } from "../act.ts";
import { countFromAcknowledgement } from "../acknowledged.ts";
import { decided, refuse } from "../decision.ts";

/** Serves a debt with one of the proofs the rulebook accepts for it (三告知一反馈). */
export const serveObligation: Act<"serve-obligation"> = {
  standing: (m) =>
    m.obligations.some(({ ended }) => !ended) ? undefined : { why: "unknown-part", field: "obligation" },

  decide({ obligation, proof, note, files }, m, office) {
    const owed = m.obligations.find((one) => one.obligation === obligation);
    if (!owed) return refuse({ why: "unknown-part", field: "obligation" });
    if (owed.ended) return refuse({ why: "already-done", on: owed.ended.on });
    const rule = office.rulebook.obligations.find(({ id }) => id === owed.rule);
    const proofs: readonly string[] = rule?.proofs ?? [];
    if (!proofs.includes(proof))
      return refuse({ why: "proof-not-accepted", proofs, ...(rule ? { clause: rule.clause } : {}) });
    return decided(
      { type: "obligation-served", obligation, proof, files, ...(note ? { note } : {}) },
      ...countFromAcknowledgement(m, owed, office),
    );
  },
};
