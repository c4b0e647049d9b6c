import type { Act } from "../act.ts";
import { isUnitBarred } from "../bars.ts";
import { decided, refuse } from "../decision.ts";
import { lineage } from "../../organisation/lineage.ts";
import { reachOf } from "../reach.ts";
import { isOpen } from "../stands.ts";

/**
 * Takes a matter up to the higher level (提级办理): the unit above answers for it and works on it from now on, the one
 * below has no more part in it, and sees it again only when it is given back. Every clock runs on as it did.
 */
export const takeUp: Act<"take-up"> = {
  standing(m, { by, organisation }) {
    const wrong = isOpen(m);
    if (wrong) return wrong;
    if (by.as !== "officer" || isUnitBarred(m, by.unit, organisation)) return { why: "not-found" };
    if (by.unit === m.answerable) return { why: "already-there" };
    const above = lineage(organisation, m.answerable).slice(1);
    return above.includes(by.unit) ? undefined : { why: "not-the-answerable-unit", command: "take-up" };
  },

  decide({ note }, m, { by, organisation }) {
    if (by.as !== "officer") return refuse({ why: "not-found" });
    const reach = reachOf(organisation, by.unit);
    return decided({ type: "taken-up", from: m.answerable, unit: by.unit, reach, note });
  },
};
