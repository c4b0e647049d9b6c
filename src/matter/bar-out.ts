import type { UnitId } from "../kernel/id.ts";
import { isOfficerBarred, isUnitBarred } from "./bars.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import { reachOf } from "./reach.ts";
import type { Refusal } from "./refusal.ts";
import { route } from "./route.ts";
import type { Matter } from "./state.ts";

/**
 * What follows when it becomes known whom a matter accuses: what lay with them or under them is taken back, and what
 * answers for it climbs past them. Takes the matter with the new match already in it.
 */
export function barOut(known: Matter, office: Office): { events: MatterEvent[] } | { refusal: Refusal } {
  const { organisation } = office;
  const held = [known.passing?.to, known.handling].filter((unit): unit is UnitId => unit !== undefined);
  const lost = [...new Set(held)].filter((unit) => isUnitBarred(known, unit, organisation));
  const taken = lost.map((from): MatterEvent => ({
    type: "taken-back",
    from,
    reach: reachOf(organisation, known.answerable),
  }));

  const { handler } = known;
  const handlerLost = handler !== undefined && isOfficerBarred(known, handler, organisation);
  const relieved: MatterEvent[] = handlerLost && lost.length === 0 ? [{ type: "handler-relieved", handler }] : [];

  const routed = route(lost.length === 0 ? known : withoutHandling(known), known.answerable, "barred", office);
  return "refusal" in routed ? routed : { events: [...taken, ...relieved, ...routed.events] };
}

function withoutHandling(m: Matter): Matter {
  const { handling: _, passing: __, handler: ___, ...rest } = m;
  return rest;
}
