import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Writes the answer to one point, in the words the petitioner will read; there is no answer before a finding. */
export const answerPoint: Act<"answer-point"> = {
  standing: (m) => inStage(m, "handling"),

  decide({ point, answer }, m) {
    const asked = m.points.find((one) => one.point === point);
    if (!asked) return refuse({ why: "unknown-part", field: "point" });
    return asked.finding ? decided({ type: "point-answered", point, answer }) : refuse({ why: "finding-missing" });
  },
};
