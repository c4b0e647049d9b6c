import type { OfficerPower, Rulebook } from "../rules/rulebook.ts";
import type { OfficerCommand } from "./command.ts";
import type { Matter } from "./state.ts";
import type { Task } from "./task.ts";
import { packageTasks } from "./tasks/package.ts";
import { pressingTasks } from "./tasks/pressing.ts";
import { petitionerTasks } from "./tasks/petitioner.ts";
import { stageTasks } from "./tasks/stage.ts";
import { workTasks } from "./tasks/work.ts";

/** Everything a matter waits for now, so that no matter stands without somebody who has to act. */
export function tasksOf(m: Matter, rulebook: Rulebook): Task[] {
  if (m.stage === "merged" || m.erasure?.erasedOn !== undefined) return [];
  const verb = (command: OfficerPower & OfficerCommand["command"]) => ({
    verb: command,
    posts: rulebook.powers[command].posts,
  });
  const worker = m.handler === undefined ? { unit: m.handling ?? m.answerable } : { officer: m.handler };
  const ofStage = stageTasks(m, rulebook, verb, worker);
  const ofWork = workTasks(m, rulebook, verb, worker);
  return [
    ...ofStage,
    ...ofWork,
    ...pressingTasks(m, rulebook, verb, worker, ofStage[0] ?? ofWork[0]),
    ...packageTasks(m, verb),
    ...petitionerTasks(m, verb, worker),
  ];
}
