import type { Act } from "../act.ts";
import { decided } from "../decision.ts";

/** An officer stands aside (回避) for a reason of their own, and from then on does not see the matter (监察法 Art. 67). */
export const stepAside: Act<"step-aside"> = {
  standing: () => undefined,

  decide({ reason }, _m, { by }) {
    if (by.as !== "officer") return { refusal: { why: "stands-aside" } };
    return decided({ type: "stepped-aside", officer: by.officer, reason });
  },
};
