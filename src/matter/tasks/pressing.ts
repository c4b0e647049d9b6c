import type { Rulebook } from "../../rules/rulebook.ts";
import type { Matter, RunningClock } from "../state.ts";
import { nextDue, type Task, type Verb, type Worker } from "../task.ts";

/** What presses: more time that was asked for, a reminder nobody has heeded, and warnings given to those above. */
export function pressingTasks(
  m: Matter,
  rulebook: Rulebook,
  verb: Verb,
  worker: Worker,
  now: Task | undefined,
): Task[] {
  const running = m.clocks.filter(({ ended }) => !ended);
  return [
    ...running.flatMap((one) => extensionTask(one, m, rulebook, verb)),
    ...(m.reminder && now
      ? [
          {
            ...now,
            kind: "reminder" as const,
            about: "reminder",
            ...(now.unit || now.officer ? {} : worker),
            ...nextDue(m),
          },
        ]
      : []),
    ...running.flatMap((one) => warningTask(one, m, rulebook, verb)),
  ];
}

function extensionTask({ clock, record, asked }: RunningClock, m: Matter, rulebook: Rulebook, verb: Verb): Task[] {
  const rule = rulebook.clocks.find(({ id }) => id === record.rule)?.extension;
  if (!rule || asked?.is !== "asked") return [];
  const posts = [rule.approver];
  return [
    {
      kind: "extension",
      about: clock,
      ...verb("grant-extension"),
      posts,
      unit: m.handling ?? m.answerable,
      due: record.due,
      follows: clock,
    },
  ];
}

/** The highest rung that was given to somebody above; it stands until they have pressed, or the clock has ended. */
function warningTask({ clock, record, fired = {} }: RunningClock, m: Matter, rulebook: Rulebook, verb: Verb): Task[] {
  const given = rulebook.rungs.filter(({ id, tells }) => tells !== "handler" && fired[id]);
  const rung = given.at(-1);
  const told = rung && fired[rung.id];
  if (!told || (m.pressed.lastOn !== undefined && m.pressed.lastOn >= told.on)) return [];
  const { verb: name, posts: usual } = verb(rung.tells === "upper-level" ? "supervise" : "remind");
  const whose =
    told.officer === undefined ? { unit: told.unit, posts: told.posts } : { officer: told.officer, posts: usual };
  return [{ kind: "warning", about: `${rung.id}:${clock}`, verb: name, ...whose, due: record.due, follows: clock }];
}
