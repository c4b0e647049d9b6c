import type { Organisation } from "../src/organisation/organisation.ts";
import { petitions } from "./programmes/petitions.ts";
import { sheets } from "./programmes/sheets.ts";
import { unionReports } from "./programmes/union-reports.ts";
import type { Story } from "./story.ts";
import { tales } from "./tales/all.ts";
import { unfold } from "./unfold/unfold.ts";

/** The stories of the demo in that district, ready to be played: 300 of discipline, and a few of each other programme. */
export function demoStories(organisation: Organisation, seed: number): Story[] {
  return [...unfold(tales, organisation, seed), ...petitions, ...sheets, ...unionReports];
}
