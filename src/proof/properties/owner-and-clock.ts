import { text } from "../../kernel/text.ts";
import { whyNoClock } from "../../matter/no-clock.ts";
import type { Matter } from "../../matter/state.ts";
import type { Task } from "../../matter/task.ts";
import { tasksOf } from "../../matter/tasks.ts";
import type { Node } from "../explore.ts";
import type { Model } from "../model/model.ts";
import type { Breach, Property } from "../property.ts";
import { sayStage, sayTask } from "../say-task.ts";
import { somebodyFor } from "../somebody.ts";
import type { Situation } from "../situation.ts";

/** No stage is without somebody who may do what waits, nor without a running clock or the reason why none runs. */
export const ownerAndClock: Property = {
  id: "owner-and-clock",
  proves: text(
    "每个环节都有人可以办，并有时限在走，或者有不走的明确理由",
    "At every stage somebody may do what waits, and a clock runs or there is an explicit reason why none does",
  ),
  breaches: ({ nodes }, model) => {
    const isSomebody = somebodyFor(model);
    const here = nodes.filter(({ s }) => !isRecusal(s.m));
    return [...here.flatMap((at) => [...clockless(at), ...ownerless(at, model, isSomebody)]), ...endless(nodes, model)];
  },
};

/** Whether somebody is kept away from a matter. */
export function isRecusal(m: Matter): boolean {
  return m.stoodAside.length > 0 || m.subjects.some(({ match }) => match !== undefined);
}

/** What waits for nobody. */
export function ownerless(at: Node, model: Model, isSomebody: ReturnType<typeof somebodyFor>): Breach[] {
  const { s } = at;
  if (isOver(s)) return [];
  const tasks = tasksOf(s.m, model.rulebook);
  const stage = sayStage(s.m.stage);
  // Debts can be served at any time, and then this is what is left; after the reply it is looked at where all is done.
  const isLeft = ({ kind }: Task) => kind !== "obligation" || s.m.stage === "replied";
  if (!tasks.some(isLeft))
    return [
      {
        about: `idle:${s.m.stage}`,
        at,
        says: text(`在“${stage.zh}”环节，不等任何人办任何事`, `At the stage “${stage.en}” it waits for nobody`),
      },
    ];
  return tasks
    .filter((task) => !isSomebody(task, s))
    .map((task) => {
      const { zh, en } = sayTask(task, model);
      return {
        about: `owner:${task.verb}:${task.kind === "obligation" ? "" : task.about}`,
        at,
        says: text(`没有人可以${zh}`, `Nobody may ${en}`),
      };
    });
}

function isOver({ m }: Situation): boolean {
  return m.stage === "struck-off" || m.stage === "refused" || m.stage === "merged" || m.stage === "passed-up";
}

function clockless(at: Node): Breach[] {
  const { m } = at.s;
  if (whyNoClock(m) !== undefined || m.clocks.some(({ ended }) => !ended)) return [];
  const stage = sayStage(m.stage);
  return [
    {
      about: `clock:${m.stage}`,
      at,
      says: text(`在“${stage.zh}”环节没有任何时限在走`, `At the stage “${stage.en}” no clock runs`),
    },
  ];
}

/** The clocks that start and that nothing ever ends but the end of everything. */
function endless(nodes: readonly Node[], { rulebook }: Model): Breach[] {
  const all = nodes.flatMap(({ s }) => s.m.clocks);
  const met = new Set(all.flatMap(({ record, ended }) => (ended && ended.why !== "moot" ? record.rule : [])));
  return rulebook.clocks
    .filter(({ id }) => !met.has(id))
    .flatMap(({ id, name }) => {
      const at = nodes.find(({ s }) => s.m.clocks.some(({ record }) => record.rule === id));
      if (!at) return [];
      return [
        {
          about: `endless:${id}`,
          at,
          says: text(
            `时限“${name.zh}”开始后，没有任何办法按时办结它`,
            `The clock “${name.en}” starts, and nothing that can be done ever meets it`,
          ),
        },
      ];
    });
}
