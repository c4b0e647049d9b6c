import type { Text } from "../kernel/text.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { courseOf, explore, type Explored } from "./explore.ts";
import { modelOf, type Model } from "./model/model.ts";
import { canEnd } from "./properties/can-end.ts";
import { debtsCanBeServed } from "./properties/debts-can-be-served.ts";
import { everyLineUsed } from "./properties/every-line-used.ts";
import { laddersGoUp } from "./properties/ladders-go-up.ts";
import { noticesBeforeTheEnd } from "./properties/notices-before-the-end.ts";
import { ownerAndClock } from "./properties/owner-and-clock.ts";
import { recusalLeavesSomebody } from "./properties/recusal-leaves-somebody.ts";
import { struckOffOnlyWhenDone } from "./properties/struck-off-only-when-done.ts";
import { wellFormed } from "./properties/well-formed.ts";
import type { Property, PropertyId } from "./property.ts";
import { storyOf } from "./story.ts";

/** One thing that is wrong with a rulebook: which property it breaks, what is wrong, and the shortest path to it as a story. */
export type Fault = { readonly property: PropertyId; readonly says: Text; readonly story: readonly Text[] };

/** What the checker found: faults, which forbid that the rulebook is used, warnings, and how much was explored. */
export type Verdict = {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly states: number;
  readonly transitions: number;
};

/** What is seen line by line. What fails here is not explored: its ways would mean nothing. */
const ofLines: readonly Property[] = [wellFormed, laddersGoUp];

/** What is seen on the ways that a rulebook lets a matter go. */
const ofPaths: readonly Property[] = [
  struckOffOnlyWhenDone,
  ownerAndClock,
  canEnd,
  noticesBeforeTheEnd,
  debtsCanBeServed,
  recusalLeavesSomebody,
  everyLineUsed,
];

export const properties: readonly Property[] = [...ofLines, ...ofPaths];

/**
 * Explores all that a rulebook lets happen, with the real engine in a model district, and proves each property or tells
 * how it is broken.
 */
export function checkRulebook(rulebook: Rulebook): Verdict {
  const model = modelOf(rulebook);
  const lines = ofLines.flatMap((property) => faultsOf(property, unexplored, model));
  if (lines.length > 0) return { faults: lines, warnings: [], states: 0, transitions: 0 };
  const explored = explore(courseOf(model));
  const found = (which: readonly Property[]) => which.flatMap((property) => faultsOf(property, explored, model));
  return {
    faults: found(ofPaths.filter(({ warns }) => !warns)),
    warnings: found(ofPaths.filter(({ warns }) => warns)),
    states: explored.nodes.length,
    transitions: explored.transitions,
  };
}

const unexplored: Explored = { nodes: [], transitions: 0 };

/** Each breach once, where it shows first, which is where the shortest path leads. */
export function faultsOf({ id, breaches }: Property, explored: Explored, model: Model): Fault[] {
  const first = new Map<string, Fault>();
  for (const { about, says, at } of breaches(explored, model)) {
    if (!first.has(about)) first.set(about, { property: id, says, story: at ? storyOf(at) : [] });
  }
  return [...first.values()];
}
