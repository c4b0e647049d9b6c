import type { Organisation } from "../src/organisation/organisation.ts";
import type { Story } from "./story.ts";
import { tales } from "./tales/all.ts";
import { unfold } from "./unfold/unfold.ts";

/** The 300 stories of the demo in that district, ready to be played. */
export function demoStories(organisation: Organisation, seed: number): Story[] {
  return unfold(tales, organisation, seed);
}
