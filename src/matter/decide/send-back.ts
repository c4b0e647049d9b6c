import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Sends a matter back to a gate it has passed, with the reason; that gate and those after it are signed anew. */
export const sendBack: Act<"send-back"> = {
  standing: (m) =>
    inStage(m, "at-the-gates", "triage", "to-decide") ??
    (m.gates.length > 0 ? undefined : { why: "gate-not-passed-yet", gate: "" }),

  decide: ({ gate, reason }, m) =>
    m.gates.some((passed) => passed.gate === gate)
      ? decided({ type: "gate-sent-back", gate, reason })
      : refuse({ why: "gate-not-passed-yet", gate }),
};
