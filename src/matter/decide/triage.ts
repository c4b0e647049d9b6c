import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import type { MatterEvent } from "../event.ts";
import { reconsider } from "../reconsider.ts";
import { inStage } from "../stands.ts";

/** Grades a matter on every side the rulebook names (区域性、特殊性、时效性、影响性): set by a person, and visible. */
export const triage: Act<"triage"> = {
  standing: (m) => inStage(m, "triage", "to-decide"),

  decide({ grades, note }, m, office) {
    const { rulebook } = office;
    const missing = rulebook.grades.filter(({ id }) => grades[id] === undefined).map(({ id }) => id);
    if (missing.length > 0) return refuse({ why: "grades-missing", grades: missing });
    const unknown = Object.keys(grades).find((grade) => !rulebook.grades.some(({ id }) => id === grade));
    if (unknown !== undefined) return refuse({ why: "not-in-rulebook", field: "grades", value: unknown });
    const triaged: MatterEvent = { type: "triaged", grades, ...(note ? { note } : {}) };
    return decided(triaged, ...reconsider(m, [triaged], office));
  },
};
