import type { Rulebook } from "../src/rules/rulebook.ts";
import { discipline } from "./discipline/rulebook.ts";
import { euWhistleblowing } from "./eu-whistleblowing/rulebook.ts";
import { hotline } from "./hotline/rulebook.ts";
import { petition } from "./petition/rulebook.ts";

/** The rulebooks that come with Huiyin, in the order in which they are offered: the first is what a report is without a word. */
export const builtIn: readonly Rulebook[] = [discipline, petition, hotline, euWhistleblowing];
