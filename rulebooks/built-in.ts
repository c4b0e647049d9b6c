import type { Rulebook } from "../src/rules/rulebook.ts";
import { discipline } from "./discipline/rulebook.ts";

/** The rulebooks that come with Huiyin, in the order in which they are offered. */
export const builtIn: readonly Rulebook[] = [discipline];
