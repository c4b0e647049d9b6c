import type { Act } from "../act.ts";
import { arise } from "../debts.ts";
import { decided, refuse } from "../decision.ts";
import { isOpen } from "../stands.ts";

/**
 * Orders in writing that a matter be pressed on with (督办; listed: 挂牌督办), and to be told by a day what came of it: an
 * answer that is owed like any other debt, and that the rulebook may let block the end (条例 Arts. 38–39).
 */
export const supervise: Act<"supervise"> = {
  standing: isOpen,

  decide({ due, listed, note }, m, office) {
    if (due < office.on) return refuse({ why: "due-in-the-past", day: due });
    return decided(
      { type: "supervised", due, listed, note },
      ...arise("supervised", m, office, office, { asSet: due }),
    );
  },
};
