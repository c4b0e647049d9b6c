import { chance as draws, seedOf } from "../chance.ts";
import type { Step, Story } from "../story.ts";
import type { Tale } from "../tale.ts";
import { cast } from "./cast.ts";
import { throughGates } from "./gates.ts";
import { reportOf, takenInBy } from "./intake.ts";
import { thread } from "./thread.ts";
import type { Context } from "./unfold.ts";

/** Arrivals that say again what came before: each comes before the first finding there and is linked on the next day. */
export function repeatsOf(first: Story, again: readonly Tale[], { organisation, seed, name }: Context): Story[] {
  const room = firstFinding(first) - 3;
  if (again.length > 0 && room < again.length)
    throw new Error(`“${first.title}” has no room for ${again.length} repeats`);
  return again.map((tale, index) => {
    const chance = draws(seed ^ seedOf(tale.title));
    const parts = cast(tale, organisation, chance);
    const by = takenInBy(tale, parts, organisation, chance);
    const laid = thread();
    throughGates(tale, parts, chance, laid);
    laid.office(1, parts.registrar, { command: "link-contact", into: first.title });
    const later = Math.floor(((index + 1) * room) / again.length);
    const report = reportOf(tale, parts, by, organisation, name, chance);
    return {
      title: tale.title,
      ago: first.ago - later,
      takenInBy: by,
      report,
      days: [...onTime(laid.steps), ...unlinked(tale, first, parts.reviewer)],
    };
  });
}

/** Linked on the first working day after it came, so that the order of points is the order of arrivals. */
function onTime(steps: readonly Step[]): Step[] {
  return steps.map((step, index) => ({ ...step, after: index === steps.length - 1 ? 1 : 0 }));
}

function firstFinding({ days, ago }: Story): number {
  let day = 0;
  for (const step of days) {
    day += step.after;
    if ("told" in step && step.told.command === "find-point") return day;
  }
  return ago + 2;
}

function unlinked({ twists }: Tale, first: Story, reviewer: string): Step[] {
  if (!twists?.includes("unlinked")) return [];
  return [{ after: 1, by: reviewer, told: { command: "unlink-contact", from: first.title } }];
}
