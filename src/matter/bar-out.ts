import { isOfficerBarred, isUnitBarred } from "./bars.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import { reachOf } from "./reach.ts";
import type { Refusal } from "./refusal.ts";
import { route } from "./route.ts";
import type { Matter } from "./state.ts";
import { dropClocks, startClocks } from "./times.ts";

/**
 * What follows when it becomes known whom a matter accuses: what lay with them or under them is taken back, and what
 * answers for it climbs past them. Takes the matter with the new match already in it.
 */
export function barOut(known: Matter, office: Office): { events: MatterEvent[] } | { refusal: Refusal } {
  const { organisation } = office;
  const from = known.passing?.to ?? known.handling;
  const lost = from !== undefined && isUnitBarred(known, from, organisation);
  const routed = route(lost ? withoutHandling(known) : known, known.answerable, "barred", office);
  if ("refusal" in routed) return routed;

  const passedUp = routed.events.some(({ type }) => type === "passed-up");
  if (lost) {
    const taken: MatterEvent = { type: "taken-back", from, reach: reachOf(organisation, known.answerable) };
    return { events: [taken, ...(passedUp ? [] : clocksTakenBack(known, office)), ...routed.events] };
  }
  const { handler } = known;
  const relieved = handler !== undefined && !passedUp && isOfficerBarred(known, handler, organisation);
  return { events: [...(relieved ? [{ type: "handler-relieved" as const, handler }] : []), ...routed.events] };
}

// A transfer that is taken back has to be decided anew; what was assigned goes on under the clock of the reply alone.
function clocksTakenBack(m: Matter, office: Office): MatterEvent[] {
  if (m.passing?.kind !== "transfer") return dropClocks(m, "assigned");
  return [...dropClocks(m, "transferred"), ...startClocks("returned", office.on, office)];
}

function withoutHandling(m: Matter): Matter {
  const { handling: _, passing: __, handler: ___, ...rest } = m;
  return rest;
}
