import type { Act } from "../act.ts";
import { officerAddressee } from "../addressee.ts";
import { unitsOf } from "../bars.ts";
import { arise } from "../debts.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Names the person of the handling unit who works on the matter; a real-name reporter is then told who it is. */
export const nameHandler: Act<"name-handler"> = {
  standing: (m) => inStage(m, "handling") ?? (m.passing?.objection ? { why: "objection-waiting" } : undefined),

  decide({ officer }, m, office) {
    const wrong = officerAddressee(officer, m, office);
    if (wrong) return refuse(wrong);
    const unit = m.handling ?? m.answerable;
    if (!unitsOf(office.organisation, officer).includes(unit)) return refuse({ why: "not-in-the-handling-unit" });
    if (m.handler === officer) return refuse({ why: "already-there" });
    return decided({ type: "handler-named", handler: officer }, ...arise("handler-named", m, office));
  },
};
