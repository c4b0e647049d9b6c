import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Grades a matter on every side the rulebook names (区域性、特殊性、时效性、影响性): set by a person, and visible. */
export const triage: Act<"triage"> = {
  standing: (m) => inStage(m, "triage", "to-decide"),

  decide({ grades, note }, _m, { rulebook }) {
    const missing = rulebook.grades.filter(({ id }) => grades[id] === undefined).map(({ id }) => id);
    if (missing.length > 0) return refuse({ why: "grades-missing", grades: missing });
    const unknown = Object.keys(grades).find((grade) => !rulebook.grades.some(({ id }) => id === grade));
    if (unknown !== undefined) return refuse({ why: "not-in-rulebook", field: "grades", value: unknown });
    return decided({ type: "triaged", grades, ...(note ? { note } : {}) });
  },
};
