import type { Rulebook } from "../../rules/rulebook.ts";
import type { Matter } from "../state.ts";
import { nextDue, type Task, type Verb, type Worker } from "../task.ts";

/** What the work on a matter waits for: clocks, debts, duties taken and still to take, and an objection. */
export function workTasks(m: Matter, rulebook: Rulebook, verb: Verb, worker: Worker): Task[] {
  const open = m.points.some(({ finding, answer }) => !finding || !answer);
  const clocks = m.stage !== "handling" ? [] : m.clocks.filter(({ ended }) => !ended);
  return [
    ...clocks.map(({ clock, record }): Task => ({
      kind: "clock",
      about: record.rule,
      ...verb(open ? "find-point" : "reply"),
      ...worker,
      due: record.due,
      follows: clock,
    })),
    ...m.obligations
      .filter(({ ended }) => !ended)
      .map((o): Task => ({
        kind: "obligation",
        about: `${o.rule}:${o.obligation}`,
        ...verb("serve-obligation"),
        unit: o.owes,
        due: o.due,
        follows: o.obligation,
      })),
    ...Object.values(m.duties)
      .filter(({ done }) => !done)
      .map((d): Task => ({
        kind: "duty",
        about: d.duty,
        ...(d.holder === undefined ? { ...verb("take-duty"), ...worker } : { ...verb("do-duty"), officer: d.holder }),
        due: d.due,
      })),
    ...(m.passing?.objection
      ? [
          {
            kind: "objection" as const,
            about: "objection",
            ...verb("answer-objection"),
            unit: m.answerable,
            ...nextDue(m),
          },
        ]
      : []),
    ...(rulebook.duties.length > 0 && m.stage === "replied"
      ? rulebook.duties
          .filter(({ id }) => !m.duties[id])
          .map(({ id, posts }): Task => ({
            kind: "duty",
            about: id,
            ...verb("take-duty"),
            posts,
            ...worker,
            ...nextDue(m),
          }))
      : []),
  ];
}
