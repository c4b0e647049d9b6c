import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Says what was found on one point, and on what basis. Until the reply it can be found anew. */
export const findPoint: Act<"find-point"> = {
  standing: (m) => inStage(m, "handling"),

  decide({ point, finding, basis, files }, m, { rulebook }) {
    if (!m.points.some((one) => one.point === point)) return refuse({ why: "unknown-part", field: "point" });
    if (!rulebook.findings.some(({ id }) => id === finding))
      return refuse({ why: "not-in-rulebook", field: "finding", value: finding });
    return decided({ type: "point-found", point, finding, basis, files });
  },
};
