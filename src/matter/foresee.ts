import type { MatterEvent } from "./event.ts";
import { evolve, opened } from "./evolve.ts";
import type { By } from "./actor.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";

/** When it will have happened, and by whom where that is known: what the reporter says waits for an answer. */
type Foreseeing = Pick<Office, "at" | "on"> & { readonly by?: By };

/** The matter as these events will leave it, for a decision whose later events follow from its earlier ones. */
export function foresee(m: Matter | undefined, events: readonly MatterEvent[], { at, on, by }: Foreseeing): Matter {
  const stamped = events.map((event) => ({ ...event, at, on, by: by ?? { as: "clerk" as const } }));
  return m ? stamped.reduce<Matter>(evolve, m) : opened(stamped);
}
