import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";

/** Records with proof that a milestone of the plan is reached. */
export const reachMilestone: Act<"reach-milestone"> = {
  standing: (m) => (m.package ? undefined : { why: "no-package" }),

  decide({ milestone, proof, files }, m) {
    const planned = m.package?.milestones.find((one) => one.milestone === milestone);
    if (!planned) return refuse({ why: "unknown-part", field: "milestone" });
    if (planned.reached) return refuse({ why: "already-done", on: planned.reached.on });
    return decided({ type: "milestone-reached", milestone, proof, files });
  },
};
