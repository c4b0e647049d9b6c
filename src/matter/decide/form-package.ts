import type { Act } from "../act.ts";
import { officerAddressee } from "../addressee.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Puts a matter under one leader with a team, a plan and milestones (一案一包、一案一策). Forming it anew replaces the plan. */
export const formPackage: Act<"form-package"> = {
  standing: (m) => inStage(m, "handling"),

  decide({ leader, team, plan, milestones }, m, office) {
    for (const [field, officers] of Object.entries({ leader: [leader], team })) {
      const wrong = officers.map((officer) => officerAddressee(officer, m, office)).find(Boolean);
      if (wrong) return refuse({ ...wrong, field });
    }
    const past = milestones.find(({ due }) => due < office.on);
    if (past) return refuse({ why: "due-in-the-past", day: past.due });
    const planned = milestones.map(({ due, what }) => ({ milestone: office.newId<"milestone">(), due, what }));
    return decided({ type: "package-formed", leader, team: [...new Set(team)], plan, milestones: planned });
  },
};
