import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import type { MatterEvent } from "../event.ts";
import { reachOf } from "../reach.ts";
import { inStage } from "../stands.ts";
import { arise, startClocks, stopClocks } from "../times.ts";

/**
 * Takes a matter as the office's own business. A matter that was transferred becomes the receiver's own with this, and
 * only now is the first receiver free of it (首接首办; 条例 Art. 23).
 */
export const accept: Act<"accept"> = {
  standing(m, { by }) {
    const wrong = inStage(m, "to-decide", "transferred", "passed-up");
    if (wrong) return wrong;
    if (m.stage !== "transferred" || by.as !== "officer") return undefined;
    return m.passing?.to === by.unit ? undefined : { why: "not-the-answerable-unit", command: "accept" };
  },

  decide({ note }, m, office) {
    const category = office.rulebook.categories.find(({ id }) => id === m.category);
    if (!category) return refuse({ why: "category-missing" });
    if (!category.inScope) return refuse({ why: "category-out-of-scope", clause: category.clause });

    const moved: MatterEvent[] =
      m.stage === "transferred" && m.passing
        ? [
            {
              type: "answerable-moved",
              unit: m.passing.to,
              reach: reachOf(office.organisation, m.passing.to),
              why: "accepted",
            },
          ]
        : [];
    const accepted: MatterEvent = { type: "accepted", ...(note ? { note } : {}) };
    return decided(
      ...moved,
      accepted,
      ...stopClocks(m, "decided", office),
      ...stopClocks(m, "acceptance-answered", office),
      ...(m.acceptedOn === undefined ? startClocks("accepted", office.on, office) : []),
      ...(m.stage === "passed-up" ? arise("passed-up", m, office) : []),
    );
  },
};
