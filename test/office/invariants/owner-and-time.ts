import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import type { Matter } from "../../../src/matter/state.ts";
import { beyond } from "../../../src/matter/beyond.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";
import { tasksOf } from "../../../src/matter/tasks.ts";
import type { Task } from "../../../src/matter/task.ts";
import { whyNoClock, type NoClock } from "../../../src/matter/no-clock.ts";
import type { Invariant } from "./invariant.ts";
import { officerIsAway, unitIsAway } from "./kept-away.ts";

/**
 * No matter stands without somebody who answers for it, something that waits for somebody, and a running clock; where no
 * clock runs the reason is one of those written here, and everything that waits has a last day wherever a clock runs.
 */
export const ownerAndTime: Invariant = ({ tried }) =>
  tried.flatMap(({ after, before, command, organisation }) =>
    [...after.values()].flatMap((m) => {
      if (m === before.get(m.matter)) return [];
      if (whyNoClock(m) !== reasons[m.stage]) return [`${m.stage} has another reason for standing without a clock`];
      const waits = tasksOf(m, discipline);
      const dueless = waits.filter(({ due }) => due === undefined);
      return [
        ...dueless
          .filter(({ kind }) => reasons[m.stage] === undefined || asked.has(kind))
          .map(({ kind, about }) => `${m.stage}: ${kind} ${about} has no last day`),
        ...(isFinal(m)
          ? waits
              .filter(({ officer }) => officer !== undefined)
              .flatMap((task) => lost(task, m, organisation))
              .map((what) => `${m.stage}: after ${command.command} ${what}`)
          : [
              ...(organisation.units.has(m.answerable) || m.answerable === beyond
                ? []
                : [`nobody answers for ${m.matter}`]),
              ...(reasons[m.stage] !== undefined || m.clocks.some(({ ended }) => !ended)
                ? []
                : [`${m.stage} after ${command.command}, and no time runs`]),
              ...(waits.length > 0 ? [] : [`${m.stage}, and it waits for nobody`]),
              ...waits.flatMap((task) => lost(task, m, organisation)).map((what) => `after ${command.command} ${what}`),
            ]),
      ];
    }),
  );

/** Where no clock has to run, and why; said here apart from `no-clock.ts`. */
const reasons: Partial<Record<Matter["stage"], NoClock>> = {
  refused: "over",
  "struck-off": "over",
  merged: "in-another",
  "passed-up": "organ-above",
};

/** What the petitioner asked is due by a day of its own, whatever the stage. */
const asked: ReadonlySet<Task["kind"]> = new Set(["message", "review", "obligation", "duty", "milestone"]);

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
