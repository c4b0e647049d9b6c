import type { UnitId } from "../../kernel/id.ts";
import { text } from "../../kernel/text.ts";
import type { Act } from "../act.ts";
import { addressee } from "../addressee.ts";
import { arise } from "../debts.ts";
import { decided, refuse } from "../decision.ts";
import type { Office } from "../office.ts";
import { reachOf } from "../reach.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";
import { dropClocks, startClocks } from "../times.ts";

/**
 * Gives an accepted matter to a unit to work on, with a day and a report back (交办; 条例 Art. 22). The one who assigns
 * stays answerable. Never to the accused, their unit or one under it, and never upwards: nobody sets the organ above a
 * day; what belongs there is transferred.
 */
export const assign: Act<"assign"> = {
  standing: (m) => inStage(m, "handling") ?? (m.passing?.objection ? { why: "objection-waiting" } : undefined),

  decide({ to, due, note }, m, office) {
    const wrong = addressee(to, m, office);
    if (wrong) return refuse(wrong);
    if (isAbove(to, m, office)) return refuse({ why: "addressee-above", clause: downwards });
    if (m.handling === to) return refuse({ why: "already-there" });
    if (due !== undefined && due < office.on) return refuse({ why: "due-in-the-past", day: due });
    return decided(
      { type: "assigned", to, reach: reachOf(office.organisation, m.answerable, to), note },
      ...dropClocks(m, "assigned"),
      ...startClocks("assigned", office, m, office, due),
      ...arise(
        "assigned",
        { ...m, handling: to, passing: { kind: "assign", from: m.answerable, to, on: office.on } },
        office,
        office,
        { asSet: due },
      ),
    );
  },
};

function isAbove(to: UnitId, { answerable }: Matter, { organisation: { units } }: Office): boolean {
  return (units.get(to)?.tier ?? 0) < (units.get(answerable)?.tier ?? 0);
}

const downwards = text(
  "《信访工作条例》第二十二条：交办由上级向下级作出",
  "Petition Regulations Art. 22: matters are assigned downwards",
);
