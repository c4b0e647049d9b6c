import type { MatterEvent } from "./event.ts";
import { evolve, opened } from "./evolve.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";

/** The matter as these events will leave it, for a decision whose later events follow from its earlier ones. */
export function foresee(m: Matter | undefined, events: readonly MatterEvent[], { at, on }: Office): Matter {
  const stamped = events.map((event) => ({ ...event, at, on, by: { as: "clerk" as const } }));
  return m ? stamped.reduce<Matter>(evolve, m) : opened(stamped);
}
