import type { UnitId } from "../kernel/id.ts";
import { fault, type OrganisationFault } from "./organisation-fault.ts";
import type { Organisation } from "./organisation.ts";
import type { Tier, Unit, UnitKind } from "./unit.ts";

/** The tier at which a unit of each kind stands. */
export const tierOfKind: Readonly<Record<UnitKind, Tier>> = {
  "upper-organ": 0,
  commission: 1,
  centre: 1,
  "township-commission": 2,
  "village-committee": 3,
  group: 4,
};

const parents: Readonly<Record<UnitKind, readonly (UnitKind | "none")[]>> = {
  "upper-organ": ["none"],
  commission: ["upper-organ", "none"],
  centre: ["commission"],
  "township-commission": ["commission"],
  "village-committee": ["township-commission"],
  group: ["village-committee"],
};

/** The kinds of unit that may hang directly under one of this kind. */
export function kindsUnder(parent: UnitKind): UnitKind[] {
  return (Object.keys(parents) as UnitKind[]).filter((kind) => parents[kind].includes(parent));
}

/** The unit hangs in the tree where one of its kind belongs, and does not lead itself. */
export function faultsOfUnit(unit: Unit, { units }: Organisation): OrganisationFault[] {
  const faults: OrganisationFault[] = [];
  const parent = unit.parent === undefined ? undefined : units.get(unit.parent);
  if (unit.parent !== undefined && !parent)
    faults.push(
      fault(
        unit.unit,
        "parent-unknown",
        `${unit.name.zh}的上级单位不存在`,
        `The unit above ${unit.name.en} does not exist`,
      ),
    );
  if (leadsItself(unit, units))
    faults.push(
      fault(unit.unit, "loop", `${unit.name.zh}的上级关系成了环`, `The units above ${unit.name.en} run in a circle`),
    );
  if (tierOfKind[unit.kind] !== unit.tier)
    faults.push(
      fault(
        unit.unit,
        "tier-not-of-kind",
        `${unit.name.zh}的层级与单位类别不符`,
        `${unit.name.en} does not stand at the tier of its kind`,
      ),
    );
  if (!parents[unit.kind].includes(parent?.kind ?? "none"))
    faults.push(
      fault(
        unit.unit,
        "parent-not-of-tier",
        `${unit.name.zh}的上级单位层级不对`,
        `${unit.name.en} hangs under a unit of the wrong tier`,
      ),
    );
  return faults;
}

function leadsItself(unit: Unit, units: Organisation["units"]): boolean {
  const seen = new Set<UnitId>();
  let next: Unit | undefined = unit;
  while (next && !seen.has(next.unit)) {
    seen.add(next.unit);
    next = next.parent === undefined ? undefined : units.get(next.parent);
  }
  return next?.unit === unit.unit;
}
