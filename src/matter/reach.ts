import type { UnitId } from "../kernel/id.ts";
import { lineage } from "../organisation/lineage.ts";
import type { Organisation } from "../organisation/organisation.ts";

/**
 * The units in whose sight a matter lies: those that answer for it, work on it or are asked to, and all that lead them in
 * the district. The organ above sees only what is passed up or sent to it.
 */
export function reachOf(organisation: Organisation, ...units: readonly (UnitId | undefined)[]): UnitId[] {
  const reached = units.flatMap((unit) =>
    unit === undefined
      ? []
      : lineage(organisation, unit).filter((one) => one === unit || organisation.units.get(one)?.tier !== 0),
  );
  return [...new Set(reached)];
}
