import type { UnitId } from "../../kernel/id.ts";
import type { Tier } from "../../organisation/unit.ts";
import { act } from "../act.ts";
import { classesOf, classOf } from "../model/classes.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Breadth, Situation, Step } from "../situation.ts";

/** Those that can be done. */
export function possible(...steps: readonly (Step | undefined)[]): Step[] {
  return steps.filter((step) => step !== undefined);
}

/** The same step, after which less is tried. */
export function narrowed(step: Step | undefined, breadth: Breadth): Step | undefined {
  return step && { ...step, to: { ...step.to, breadth } };
}

/** The first that can be done. */
export function firstOf(...steps: readonly (() => Step | undefined)[]): Step[] {
  for (const step of steps) {
    const done = step();
    if (done) return [done];
  }
  return [];
}

/** Puts the matter in each class that the rules tell apart, but the one it is in. */
export function classified(s: Situation, model: Model): Step[] {
  const now = classOf(model.rulebook, s.m);
  const others = classesOf(model.rulebook, s.m).filter(
    ({ id }) => classOf(model.rulebook, { ...s.m, category: id }) !== now,
  );
  return others.flatMap(({ id }) => possible(act({ command: "classify", category: id }, s, model)));
}

/** Sends it, by the act given, to one unit of each tier that can have it; those of a tier are alike. */
export function sent(model: Model, how: (to: UnitId) => Step | undefined): Step[] {
  const tiers: readonly Tier[] = [0, 1, 2];
  const units = [...model.organisation.units.values()];
  return tiers.flatMap((tier) => {
    const unitsOfTier = units.filter((unit) => unit.tier === tier).map(({ unit }) => unit);
    return firstOf(...unitsOfTier.map((unit) => () => how(unit)));
  });
}

/** The name turns out not to be true, or nobody can be reached under it. */
export function unverifiable(s: Situation, model: Model): Step[] {
  if (s.breadth !== "all") return [];
  const step = act({ command: "verify-name", outcome: "not-verifiable", note: words }, s, model);
  return possible(narrowed(step, "straight"));
}

/** The higher level takes it up. */
export function takenUp(s: Situation, model: Model): Step[] {
  return s.breadth === "all" ? possible(act({ command: "take-up", note: words }, s, model)) : [];
}
