import type { UnitId } from "../kernel/id.ts";
import { lineage } from "../organisation/lineage.ts";
import { isUnitBarred } from "./bars.ts";
import { beyond } from "./beyond.ts";
import { arise } from "./debts.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import { isBelowManagingLevel } from "./managing-level.ts";
import { reachOf } from "./reach.ts";
import type { Matter } from "./state.ts";
import { canGoOn, isStuck } from "./stuck.ts";
import { dropClocks, startClocks, stopAllClocks } from "./times.ts";

/**
 * Makes a unit answerable, or the lowest one above it that the accused cannot reach and in which somebody can go on. Where
 * that is the organ above the district, the matter is passed up whole and is not visible here any more (规则 Art. 15).
 * Nothing happens to a matter that lies where it may lie.
 */
export function route(m: Matter, preferred: UnitId, why: "opened" | "barred", office: Office): MatterEvent[] {
  const { organisation } = office;
  const unit = seatOf(m, preferred, office);
  if (unit === m.answerable) return [];
  if (isOutside(unit, office)) return passUp(m, unit, office);

  const others = [m.handling, m.passing?.to].filter((one) => one !== undefined && !isUnitBarred(m, one, organisation));
  return [{ type: "answerable-moved", unit, reach: reachOf(organisation, unit, ...others), why }];
}

/** Lets a matter climb when those who answer for it have come to be accused, or have all stood aside. */
export function moveUp(m: Matter, office: Office): MatterEvent[] {
  return route(m, m.answerable, "barred", office);
}

/** Takes a matter back from a unit it was given to, once that is barred or nobody is left in it who may come near. */
export function takeBack(m: Matter, office: Office): MatterEvent[] {
  const { organisation } = office;
  const from = m.passing?.to ?? m.handling;
  const isTooLow = from !== undefined && m.passing?.kind === "transfer" && isBelowManagingLevel(m, from, office);
  if (from === undefined || (!isTooLow && !isUnitBarred(m, from, organisation) && !isStuck(m, from, office))) return [];
  const taken: MatterEvent = { type: "taken-back", from, reach: reachOf(organisation, m.answerable) };
  const { handling: _, passing: __, handler: ___, ...without } = m;
  const leaves = isOutside(seatOf(without, m.answerable, office), office);
  return [taken, ...(leaves ? [] : clocksTakenBack(m, office))];
}

function seatOf(m: Matter, preferred: UnitId, office: Office): UnitId {
  const above = preferred === beyond ? organsAbove(office) : lineage(office.organisation, preferred);
  const high = above.filter((unit) => !isBelowManagingLevel(m, unit, office));
  const free = high.filter((unit) => !isUnitBarred(m, unit, office.organisation));
  const [lowest = beyond] = free;
  if (m.answerable !== lowest || !isStuck(m, lowest, office)) return lowest;
  const goesOn = (unit: UnitId) => isOutside(unit, office) || canGoOn(m, unit, lowest, office);
  return free.slice(1).find(goesOn) ?? lowest;
}

/** From beyond, a matter comes to the lowest organ above the district that we know by now and that may have it. */
function organsAbove({ organisation }: Office): UnitId[] {
  const outside = [...organisation.units.values()].filter(({ tier }) => tier === 0).map(({ unit }) => unit);
  const depth = (unit: UnitId) => lineage(organisation, unit).length;
  return outside.toSorted((one, other) => depth(other) - depth(one));
}

/** Whether a unit is no unit of the district: the organ above, or one beyond it that stands in no list here. */
function isOutside(unit: UnitId, { organisation }: Office): boolean {
  return (organisation.units.get(unit)?.tier ?? 0) === 0;
}

/** The clocks of the district end with its part in the matter; what the organ above owes is to be reported to it. */
function passUp(m: Matter, to: UnitId, office: Office): MatterEvent[] {
  return [
    ...stopAllClocks(m, office, "passed-up"),
    { type: "passed-up", to },
    ...startClocks("passed-up", office, m, office),
    ...(m.answerable === beyond ? [] : arise("passed-up", { ...m, answerable: to }, office)),
  ];
}

// A transfer that is taken back has to be decided anew; what was assigned goes on under the clock of the reply alone.
function clocksTakenBack(m: Matter, office: Office): MatterEvent[] {
  if (m.passing?.kind !== "transfer") return dropClocks(m, "assigned");
  return [...dropClocks(m, "transferred"), ...startClocks("returned", office, m, office)];
}
