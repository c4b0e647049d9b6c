import type { UnitId } from "../kernel/id.ts";
import { lowestUnbarred, isUnitBarred } from "./bars.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import { reachOf } from "./reach.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter } from "./state.ts";
import { stopAllClocks } from "./times.ts";

type Routed = { readonly events: MatterEvent[] } | { readonly refusal: Refusal };

/**
 * Makes a unit answerable, or the lowest one above it that the accused cannot reach. Where that is the organ above the
 * district, the matter is passed up whole and is not visible here any more (规则 Art. 15).
 */
export function route(
  m: Matter,
  preferred: UnitId,
  why: "opened" | "barred" | "accepted" | "returned",
  office: Office,
): Routed {
  const { organisation } = office;
  const unit = lowestUnbarred(m, preferred, organisation);
  if (unit === undefined) return { refusal: { why: "nobody-may-take-it" } };

  if (organisation.units.get(unit)?.tier === 0)
    return { events: [...stopAllClocks(m), { type: "passed-up", to: unit }] };

  const handling = m.handling !== undefined && isUnitBarred(m, m.handling, organisation) ? undefined : m.handling;
  return { events: [{ type: "answerable-moved", unit, reach: reachOf(organisation, unit, handling), why }] };
}
