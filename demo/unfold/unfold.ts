import type { Organisation } from "../../src/organisation/organisation.ts";
import { chance as draws, seedOf } from "../chance.ts";
import { namer } from "../district/people.ts";
import type { Story } from "../story.ts";
import type { Tale } from "../tale.ts";
import { cast } from "./cast.ts";
import { decided } from "./decision.ts";
import { ended } from "./ending.ts";
import { findingsOf } from "./findings.ts";
import { throughGates } from "./gates.ts";
import { reportOf, takenInBy } from "./intake.ts";
import { repeatsOf } from "./repeats.ts";
import { scheduled } from "./schedule.ts";
import { fitted, thread } from "./thread.ts";
import { worked } from "./work.ts";

/** The steps behind every tale. The same tales, people and seed give the same stories, whatever day the demo ends. */
export function unfold(tales: readonly Tale[], organisation: Organisation, seed: number): Story[] {
  const name = namer(draws(seed ^ seedOf("petitioners")));
  const context = { organisation, seed, name };
  const firsts = scheduled(
    tales.filter(({ repeats }) => repeats === undefined),
    seed,
  );
  return firsts.flatMap(({ tale, ago }) => {
    const again = tales.filter(({ repeats }) => repeats === tale.title);
    const first = story(tale, ago, again, context);
    return [first, ...repeatsOf(first, again, context)];
  });
}

export type Context = { readonly organisation: Organisation; readonly seed: number; readonly name: () => string };

function story(tale: Tale, ago: number, again: readonly Tale[], { organisation, seed, name }: Context): Story {
  const chance = draws(seed ^ seedOf(tale.title));
  const parts = cast(tale, organisation, chance);
  const by = takenInBy(tale, parts, organisation, chance);
  const laid = thread();
  throughGates(tale, parts, chance, laid);
  const waits = again.length === 0 ? 0 : again.length + 8;
  if (
    isDecided(tale) &&
    decided(tale, parts, chance, laid) &&
    worked(tale, parts, findingsOf(tale, again), waits, chance, laid)
  )
    ended(tale, parts, chance, laid);
  return {
    title: tale.title,
    ago,
    takenInBy: by,
    report: reportOf(tale, parts, by, organisation, name, chance),
    days: fitted(laid.steps, ago),
  };
}

function isDecided({ end }: Tale): boolean {
  return !["entry", "review", "quality", "triage", "passed-up", "linked"].includes(end);
}
