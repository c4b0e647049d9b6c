import { isWithin } from "../../organisation/lineage.ts";
import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";

/**
 * Puts on record that a unit is held to account for how it dealt with a matter (责任追究; 条例 Arts. 42–46), on a ground of the
 * rulebook. It names a unit and no person, and ends nothing.
 */
export const holdToAccount: Act<"hold-to-account"> = {
  standing: () => undefined,

  decide({ unit, ground, note }, _m, { by, organisation, rulebook }) {
    if (!rulebook.accountabilityGrounds.some(({ id }) => id === ground))
      return refuse({ why: "not-in-rulebook", field: "ground", value: ground });
    if (!organisation.units.has(unit)) return refuse({ why: "addressee-unknown", field: "unit" });
    const isBelow = by.as === "officer" && isWithin(organisation, unit, by.unit);
    return isBelow
      ? decided({ type: "held-to-account", unit, ground, note })
      : refuse({ why: "unit-not-below", field: "unit" });
  },
};
