import type { Running } from "../../rules/clock-move.ts";

/**
 * All that decides when a running clock ends and warns, under which rule of which rulebook: the same for all that began alike.
 * `fired` are the warnings it has given; it is left out where there are none to come.
 */
export type Terms = Running & {
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly rule: string;
  readonly fired?: readonly string[];
};
