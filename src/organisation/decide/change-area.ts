import { whyNotAnArea } from "../area-members.ts";
import { changed, refuse, type Decides } from "../change-decision.ts";

/** Other townships for an area; one that is left out is in no area any more. */
export const changeArea: Decides<"change-area"> = ({ area, units }, { organisation }) => {
  const known = organisation.areas.find((one) => one.area === area);
  if (!known) return refuse({ why: "not-there", field: "area" });
  if (units.length === known.units.length && units.every((unit) => known.units.includes(unit)))
    return refuse({ why: "already-so" });
  const refusal = whyNotAnArea(units, organisation, area);
  if (refusal) return refuse(refusal);
  const { name } = known;
  return changed({ type: "area-changed", area, name, units }, { put: "area", area: { area, name, units } });
};
