import type { Day } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import type { Matter } from "../matter/state.ts";

/**
 * How much is still tried from here on. `all`: every way and one detour; `detoured`: every way of closing, after a
 * detour was taken; `routes`: every way it can be sent, as where somebody of the office is accused; `straight`: only
 * what leads on. See `docs/checking-a-rulebook.md` for why nothing is missed by it.
 */
export type Breadth = "all" | "detoured" | "routes" | "straight";

/** A matter on a day of the model district. */
export type Situation = { readonly m: Matter; readonly on: Day; readonly breadth: Breadth };

/** One sentence of a story: on a day, somebody did something. */
export type Said = { readonly on: Day; readonly who: Text; readonly what: Text };

/**
 * Whether a step lies in the office's hand, or needs the petitioner, or that things are so: that it is a repeat, that a
 * name is not true, that nobody can be reached, that somebody has to stand aside. No office can rely on these to come to an end.
 */
export type Hand = "office" | "petitioner" | "things";

/** From one situation to another, with what was done. */
export type Step = { readonly to: Situation; readonly said: readonly Said[]; readonly hand: Hand };
