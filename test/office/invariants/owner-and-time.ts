import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import type { Matter } from "../../../src/matter/state.ts";
import { beyond } from "../../../src/matter/beyond.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";
import { tasksOf, type Task } from "../../../src/matter/tasks.ts";
import type { Invariant } from "./invariant.ts";
import { officerIsAway, unitIsAway } from "./kept-away.ts";

/**
 * No matter stands without somebody who answers for it and a time by which something is due: a clock while it is decided
 * on and worked on; after the reply, or with the organ above, something that waits for somebody or a right that runs.
 */
export const ownerAndTime: Invariant = ({ tried }) =>
  tried.flatMap(({ after, before, command, organisation }) =>
    [...after.values()].flatMap((m) => {
      if (m === before.get(m.matter) || isFinal(m)) return [];
      return [
        ...(organisation.units.has(m.answerable) || m.answerable === beyond ? [] : [`nobody answers for ${m.matter}`]),
        ...(hasTime(m) ? [] : [`${m.stage} after ${command.command}, and no time runs`]),
        ...(tasksOf(m, discipline).length > 0 ? [] : [`${m.stage}, and it waits for nobody`]),
        ...tasksOf(m, discipline)
          .flatMap((task) => lost(task, m, organisation))
          .map((what) => `after ${command.command} ${what}`),
      ];
    }),
  );

function isFinal({ stage }: Matter): boolean {
  return stage === "refused" || stage === "struck-off" || stage === "merged";
}

/** What waits for an officer who is kept away or holds no post, or for posts of a unit whose holders are all kept away. */
function lost({ kind, about, officer, unit, posts }: Task, m: Matter, organisation: Organisation): string[] {
  if (officer !== undefined) {
    const held = (organisation.officers.get(officer)?.holds ?? []).length > 0;
    return held && !officerIsAway(m, officer, organisation)
      ? []
      : [`${kind} ${about} waits for ${officer}, who is gone`];
  }
  const above = unit === undefined ? undefined : organisation.units.get(unit)?.parent;
  const isTop = above === undefined || unitIsAway(m, above, organisation);
  const holders = [...organisation.officers.values()].filter(({ holds }) =>
    holds.some(({ post }) => {
      const held = organisation.posts.get(post);
      return held !== undefined && held.unit === unit && posts.includes(held.kind);
    }),
  );
  const stuck = holders.length > 0 && holders.every((one) => officerIsAway(m, one.officer, organisation));
  return stuck && !isTop ? [`${kind} ${about} waits in ${unit}, where all are kept away`] : [];
}

function hasTime(m: Matter): boolean {
  if (m.stage === "replied") return true;
  if (m.stage === "passed-up") return m.obligations.some(({ rule }) => rule === "report-up");
  return m.clocks.some(({ ended }) => !ended);
}
