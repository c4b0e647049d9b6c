import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { addressee } from "../addressee.ts";
import { byManagingLevel, isBelowManagingLevel, managingTier } from "../managing-level.ts";
import { reachOf } from "../reach.ts";
import { inStage } from "../stands.ts";
import { arise, startClocks, stopClocks } from "../times.ts";

/**
 * Passes a matter to the organ that has to decide it (转送). The receiver gets a clock of its own; the sender stays
 * answerable until it is taken (规则 Art. 16; 条例 Arts. 22–23). Never to the accused, their unit or one under it, and a report on
 * somebody never to a lower level than the one that manages them.
 */
export const transfer: Act<"transfer"> = {
  standing: (m) => inStage(m, "to-decide") ?? (m.passing ? { why: "already-on-its-way" } : undefined),

  decide({ to, note }, m, office) {
    const wrong = addressee(to, m, office);
    if (wrong) return refuse(wrong);
    const tier = managingTier(m, office);
    if (tier !== undefined && isBelowManagingLevel(m, to, office))
      return refuse({ why: "below-managing-level", tier, clause: byManagingLevel });
    if (to === m.answerable) return refuse({ why: "already-there" });
    return decided(
      { type: "transferred", to, reach: reachOf(office.organisation, m.answerable, to), note },
      ...stopClocks(m, "decided", office),
      ...stopClocks(m, "sent-on", office),
      ...startClocks("transferred", office.on, office),
      ...arise("sent-on", m, office),
    );
  },
};
