import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import type { Matter } from "../../../src/matter/state.ts";
import { tasksOf } from "../../../src/matter/tasks.ts";
import type { Invariant } from "./invariant.ts";

/**
 * No matter stands without somebody who answers for it and a time by which something is due: a clock while it is decided
 * on and worked on; after the reply, or with the organ above, something that waits for somebody or a right that runs.
 */
export const ownerAndTime: Invariant = ({ world, tried }) =>
  tried.flatMap(({ after, before, command }) =>
    [...after.values()].flatMap((m) => {
      if (m === before.get(m.matter) || isFinal(m)) return [];
      return [
        ...(world.organisation.units.has(m.answerable) ? [] : [`nobody answers for ${m.matter}`]),
        ...(hasTime(m) ? [] : [`${m.stage} after ${command.command}, and no time runs`]),
        ...(isReplied(m) || tasksOf(m, discipline).length > 0 ? [] : [`${m.stage}, and it waits for nobody`]),
      ];
    }),
  );

function isFinal({ stage }: Matter): boolean {
  return stage === "refused" || stage === "struck-off" || stage === "merged";
}

function isReplied({ stage }: Matter): boolean {
  return stage === "replied";
}

function hasTime(m: Matter): boolean {
  if (m.stage === "replied") return true;
  if (m.stage === "passed-up") return m.obligations.some(({ rule }) => rule === "report-up");
  return m.clocks.some(({ ended }) => !ended);
}
