import type { Act } from "../act.ts";
import { addDays } from "../../kernel/day.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Takes one of the five duties (五包) upon oneself; it has one holder and a day, which stays when the holder had to go. */
export const takeDuty: Act<"take-duty"> = {
  standing: (m) => inStage(m, "handling", "replied"),

  decide({ duty }, m, office) {
    const rule = office.rulebook.duties.find(({ id }) => id === duty);
    if (!rule) return refuse({ why: "not-in-rulebook", field: "duty", value: duty });
    const before = m.duties[duty];
    if (before?.holder !== undefined) return refuse({ why: "already-taken", duty });
    const { actor, by } = office;
    if (by.as !== "officer" || actor.as !== "officer" || !actor.holds.some(({ kind }) => rule.posts.includes(kind)))
      return refuse({ why: "not-in-your-power", command: "take-duty", posts: rule.posts, clause: rule.clause });
    const due = before?.due ?? addDays(office.on, rule.within.calendarDays);
    return decided({ type: "duty-taken", duty, holder: by.officer, due });
  },
};
