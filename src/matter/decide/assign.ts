import type { Act } from "../act.ts";
import { addressee } from "../addressee.ts";
import { decided, refuse } from "../decision.ts";
import { reachOf } from "../reach.ts";
import { inStage } from "../stands.ts";
import { arise, dropClocks, startClocks } from "../times.ts";

/**
 * Gives an accepted matter to a unit to work on, with a day and a report back (交办; 条例 Art. 22). The one who assigns
 * stays answerable. Never to the accused, their unit or one under it.
 */
export const assign: Act<"assign"> = {
  standing: (m) => inStage(m, "handling") ?? (m.passing?.objection ? { why: "objection-waiting" } : undefined),

  decide({ to, due, note }, m, office) {
    const wrong = addressee(to, m, office);
    if (wrong) return refuse(wrong);
    if (m.handling === to) return refuse({ why: "already-there" });
    if (due !== undefined && due < office.on) return refuse({ why: "due-in-the-past", day: due });
    return decided(
      { type: "assigned", to, reach: reachOf(office.organisation, m.answerable, to), note },
      ...dropClocks(m, "assigned"),
      ...startClocks("assigned", office.on, office, due),
      ...arise("sent-on", { ...m, handling: to }, office),
    );
  },
};
