import type { Matter } from "../state.ts";
import { nextDue, type Task, type Verb } from "../task.ts";

/** What a package waits for: its milestones, and somebody to lead it where the last one had to go. */
export function packageTasks(m: Matter, verb: Verb): Task[] {
  const { stage, answerable, package: packaged } = m;
  if (!packaged || (stage !== "handling" && stage !== "replied")) return [];
  const leads = packaged.leader === undefined ? { unit: answerable } : { officer: packaged.leader };
  const leaderless: Task = {
    kind: "package",
    about: "leader",
    ...verb("form-package"),
    unit: answerable,
    ...nextDue(m),
  };
  const milestones = packaged.milestones
    .filter(({ reached }) => !reached)
    .map(({ milestone, due }): Task => ({
      kind: "milestone",
      about: milestone,
      ...verb("reach-milestone"),
      ...leads,
      due,
    }));
  return packaged.leader === undefined ? [leaderless, ...milestones] : milestones;
}
