import type { UnitId } from "../kernel/id.ts";
import { lineage } from "../organisation/lineage.ts";
import type { Organisation } from "../organisation/organisation.ts";

/** The units in whose sight a matter lies: those that answer for it, work on it or are asked to, and all that lead them. */
export function reachOf(organisation: Organisation, ...units: readonly (UnitId | undefined)[]): UnitId[] {
  const reached = units.flatMap((unit) => (unit === undefined ? [] : lineage(organisation, unit)));
  return [...new Set(reached)];
}
