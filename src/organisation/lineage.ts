import type { UnitId } from "../kernel/id.ts";
import type { Organisation } from "./organisation.ts";

/** A unit and all that lead it, lowest first. A unit that does not stand in the tree has no lineage. */
export function lineage(organisation: Organisation, unit: UnitId): UnitId[] {
  const above: UnitId[] = [];
  let next = organisation.units.get(unit);
  while (next && !above.includes(next.unit)) {
    above.push(next.unit);
    next = next.parent === undefined ? undefined : organisation.units.get(next.parent);
  }
  return above;
}

/** True when one unit is the other, or is led by it directly or further up. */
export function isWithin(organisation: Organisation, unit: UnitId, leader: UnitId): boolean {
  return lineage(organisation, unit).includes(leader);
}
