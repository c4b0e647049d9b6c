import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { reachOf } from "../reach.ts";
import { dropClocks, startClocks, stopClocks } from "../times.ts";

/** The sender agrees, and the matter comes back (退回); or does not, and it stays where it was sent (条例 Art. 23(3)). */
export const answerObjection: Act<"answer-objection"> = {
  standing: (m) => (m.passing?.objection ? undefined : { why: "no-objection" }),

  decide({ agrees, note }, m, office) {
    if (!agrees || !m.passing) return decided({ type: "objection-dismissed", note });
    return decided(
      { type: "returned", from: m.passing.to, reach: reachOf(office.organisation, m.answerable), note },
      ...(m.passing.kind === "transfer"
        ? [...stopClocks(m, "acceptance-answered", office), ...startClocks("returned", office, m, office)]
        : dropClocks(m, "assigned")),
    );
  },
};
