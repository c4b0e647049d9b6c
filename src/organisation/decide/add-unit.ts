import type { RegionId, UnitId } from "../../kernel/id.ts";
import { changed, type Decides } from "../change-decision.ts";
import { tierOfKind } from "../check-units.ts";

/** A new unit under one that is there, at the tier of its kind; it serves a place of its own, or that of the unit above. */
export const addUnit: Decides<"add-unit"> = ({ parent, kind, name, place }, { organisation, newId }) => {
  const above = organisation.units.get(parent)?.region;
  const region = place ? (newId() as RegionId) : above;
  const unit = { unit: newId() as UnitId, parent, tier: tierOfKind[kind], kind, name, region };
  return changed(
    { type: "unit-added", unit: unit.unit, parent, kind, name, region },
    ...(place && region
      ? [{ put: "region", region: { region, parent: above, name: place, code: region } } as const]
      : []),
    { put: "unit", unit },
  );
};
