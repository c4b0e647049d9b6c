import type { UnitId } from "../kernel/id.ts";
import { isUnitBarred, lowestUnbarred } from "./bars.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import { reachOf } from "./reach.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter } from "./state.ts";
import { arise, startClocks, stopAllClocks } from "./times.ts";

type Routed = { readonly events: MatterEvent[] } | { readonly refusal: Refusal };

/**
 * Makes a unit answerable, or the lowest one above it that the accused cannot reach. Where that is the organ above the
 * district, the matter is passed up whole and is not visible here any more (规则 Art. 15). Nothing happens to a matter
 * that lies where it may lie.
 */
export function route(m: Matter, preferred: UnitId, why: "opened" | "barred", office: Office): Routed {
  const { organisation } = office;
  const unit = lowestUnbarred(m, preferred, organisation);
  if (unit === undefined) return { refusal: { why: "nobody-may-take-it" } };
  if (unit === m.answerable) return { events: [] };
  if (organisation.units.get(unit)?.tier === 0) return { events: passUp(m, unit, office) };

  const others = [m.handling, m.passing?.to].filter((one) => one !== undefined && !isUnitBarred(m, one, organisation));
  return { events: [{ type: "answerable-moved", unit, reach: reachOf(organisation, unit, ...others), why }] };
}

/** The clocks of the district end with its part in the matter; what the organ above owes is to be reported to it. */
function passUp(m: Matter, to: UnitId, office: Office): MatterEvent[] {
  return [
    ...stopAllClocks(m, office, "passed-up"),
    { type: "passed-up", to },
    ...startClocks("passed-up", office.on, office),
    ...arise("passed-up", { ...m, answerable: to }, office),
  ];
}
