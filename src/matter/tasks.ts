import type { Day } from "../kernel/day.ts";
import type { OfficerId, UnitId } from "../kernel/id.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { OfficerPower, Rulebook } from "../rules/rulebook.ts";
import { missingConditions } from "./closing.ts";
import type { OfficerCommand } from "./command.ts";
import type { Matter } from "./state.ts";
import { petitioners } from "./voice.ts";

export const taskKinds = [
  "gate",
  "decide",
  "take-over",
  "objection",
  "clock",
  "obligation",
  "duty",
  "milestone",
  "package",
  "position",
  "message",
  "review",
  "withdrawal",
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing that waits for somebody: a unit's posts, or one officer; one verb; and its last day if it has one. */
export type Task = {
  readonly kind: TaskKind;
  /** Which gate, clock, obligation or duty it is about. */
  readonly about: string;
  readonly verb: OfficerCommand["command"];
  readonly unit?: UnitId;
  readonly posts: readonly PostKind[];
  readonly officer?: OfficerId;
  readonly due?: Day;
};

/** Everything a matter waits for now, so that no matter stands without somebody who has to act. */
export function tasksOf(m: Matter, rulebook: Rulebook): Task[] {
  if (m.stage === "merged" || m.erasure?.erasedOn !== undefined) return [];
  const verb = (command: OfficerPower & OfficerCommand["command"]) => ({
    verb: command,
    posts: rulebook.powers[command].posts,
  });
  const worker = m.handler === undefined ? { unit: m.handling ?? m.answerable } : { officer: m.handler };
  return [
    ...stageTasks(m, rulebook, verb, worker),
    ...workTasks(m, rulebook, verb, worker),
    ...petitionerTasks(m, verb, worker),
  ];
}

type Worker = Pick<Task, "unit" | "officer">;
type Verb = (command: OfficerPower & OfficerCommand["command"]) => Pick<Task, "verb" | "posts">;

function stageTasks(m: Matter, rulebook: Rulebook, verb: Verb, worker: Worker): Task[] {
  const unit = m.answerable;
  const due = nextDue(m);
  switch (m.stage) {
    case "at-the-gates":
      return gateTasks(m, rulebook, verb);
    case "triage":
      return [{ kind: "decide", about: "triage", ...verb("triage"), unit, ...due }];
    case "passed-up": {
      const gates = gateTasks(m, rulebook, verb);
      return gates.length > 0 ? gates : [{ kind: "decide", about: "accept", ...verb("accept"), unit, ...due }];
    }
    case "to-decide":
      return [{ kind: "decide", about: "accept", ...verb("accept"), unit, ...due }];
    case "transferred":
      return m.passing && !m.passing.objection
        ? [{ kind: "take-over", about: "transfer", ...verb("accept"), unit: m.passing.to, ...due }]
        : [];
    case "handling":
      return m.passing && !m.passing.objection && m.handler === undefined
        ? [{ kind: "take-over", about: "assign", ...verb("name-handler"), unit: m.passing.to, ...due }]
        : [];
    case "replied": {
      const missing = missingConditions(m, rulebook);
      if (missing.length === 0) return [{ kind: "decide", about: "strike-off", ...verb("strike-off"), unit, ...due }];
      const asks = missing.some(({ condition }) => condition === "position-known");
      const until = m.reply?.reviewUntil;
      return asks && until !== undefined
        ? [{ kind: "position", about: "position", ...verb("revisit"), ...worker, due: until }]
        : [];
    }
    case "refused":
    case "struck-off":
    case "merged":
      return [];
  }
}

function gateTasks(m: Matter, rulebook: Rulebook, verb: Verb): Task[] {
  const next = rulebook.gates.find(({ id }) => !m.gates.some(({ gate }) => gate === id));
  if (!next) return [];
  return [{ kind: "gate", about: next.id, ...verb("pass-gate"), posts: next.posts, unit: m.answerable, ...nextDue(m) }];
}

function workTasks(m: Matter, rulebook: Rulebook, verb: Verb, worker: Worker): Task[] {
  const open = m.points.some(({ finding, answer }) => !finding || !answer);
  const clocks = m.stage !== "handling" ? [] : m.clocks.filter(({ ended }) => !ended);
  return [
    ...clocks.map(({ record }): Task => ({
      kind: "clock",
      about: record.rule,
      ...verb(open ? "find-point" : "reply"),
      ...worker,
      due: record.due,
    })),
    ...m.obligations
      .filter(({ ended }) => !ended)
      .map((o): Task => ({
        kind: "obligation",
        about: `${o.rule}:${o.obligation}`,
        ...verb("serve-obligation"),
        unit: o.owes,
        due: o.due,
      })),
    ...Object.values(m.duties)
      .filter(({ done }) => !done)
      .map((d): Task => ({
        kind: "duty",
        about: d.duty,
        ...(d.holder === undefined ? { ...verb("take-duty"), ...worker } : { ...verb("do-duty"), officer: d.holder }),
        due: d.due,
      })),
    ...milestoneTasks(m, verb),
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

function milestoneTasks(m: Matter, verb: Verb): Task[] {
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

function petitionerTasks(m: Matter, verb: Verb, worker: Worker): Task[] {
  const answered = m.messages.findLastIndex(({ from }) => from === "office");
  const unanswered = m.messages[answered + 1];
  const voices = petitioners(m).map(({ voice }) => voice);
  const review = voices.flatMap(({ review }) => (review?.how === "requested" ? review : [])).toSorted(byAnswer)[0];
  const pressed = voices
    .flatMap(({ withdrawal }) =>
      withdrawal && !withdrawal.effective && withdrawal.pressed ? withdrawal.takesEffect : [],
    )
    .sort()[0];
  return [
    ...(unanswered
      ? [{ kind: "message" as const, about: "message", ...verb("send-message"), ...worker, ...by(unanswered.answerBy) }]
      : []),
    ...(review
      ? [{ kind: "review" as const, about: "review", ...verb("reopen"), unit: m.answerable, ...by(review.answerBy) }]
      : []),
    ...(pressed !== undefined
      ? [
          {
            kind: "withdrawal" as const,
            about: "pressed",
            ...verb("send-message"),
            unit: m.answerable,
            due: pressed,
          },
        ]
      : []),
  ];
}

function byAnswer(one: { answerBy?: Day }, other: { answerBy?: Day }): number {
  return (one.answerBy ?? "") < (other.answerBy ?? "") ? -1 : 1;
}

function nextDue(m: Matter): { due?: Day } {
  const due = m.clocks
    .filter(({ ended }) => !ended)
    .map(({ record }) => record.due)
    .sort()[0];
  return by(due);
}

function by(due: Day | undefined): { due?: Day } {
  return due === undefined ? {} : { due };
}
