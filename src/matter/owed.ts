import type { Day } from "../kernel/day.ts";
import type { OfficerId, UnitId } from "../kernel/id.ts";
import type { Creditor } from "../rules/obligation-rule.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Matter } from "./state.ts";

export const owedKinds = ["obligation", "duty", "message"] as const;
export type OwedKind = (typeof owedKinds)[number];

/** How something that was owed ended. */
export type OwedEnd = {
  readonly on: Day;
  readonly how: "served" | "waived" | "done" | "answered";
  readonly by?: string;
};

/** One thing that somebody owes: what and to whom, by when, since when, and how it ended if it has. */
export type Owed = {
  readonly kind: OwedKind;
  /** Names it within the matter. */
  readonly owed: string;
  /** The line of the rulebook it stands on; for a message, which stands on none, `message`. */
  readonly rule: string;
  readonly unit?: UnitId;
  readonly officer?: OfficerId;
  readonly creditor: Creditor;
  readonly arose: Day;
  readonly due?: Day;
  readonly ended?: OwedEnd;
};

/**
 * Everything that is or was owed in a matter: notices, feedback and orders; the duties that were taken; and an answer to what
 * the petitioner wrote. A matter that was set aside as a repeat owes nothing of its own.
 */
export function owedOf(m: Matter, rulebook: Rulebook): Owed[] {
  return [...obligations(m, rulebook), ...duties(m), ...owedMessages(m)];
}

function obligations(m: Matter, rulebook: Rulebook): Owed[] {
  return m.obligations.map(({ obligation, rule, owes, arose, due, ended }) => ({
    kind: "obligation",
    owed: obligation,
    rule,
    unit: owes,
    creditor: rulebook.obligations.find(({ id }) => id === rule)?.to ?? "reporter",
    arose,
    due,
    ...(ended ? { ended: { on: ended.on, how: ended.how, by: ended.by } } : {}),
  }));
}

function duties(m: Matter): Owed[] {
  return Object.values(m.duties).map(({ duty, holder, takenOn, due, done }) => ({
    kind: "duty",
    owed: duty,
    rule: duty,
    unit: m.handling ?? m.answerable,
    ...(holder === undefined ? {} : { officer: holder }),
    creditor: "supervisor",
    arose: takenOn,
    due,
    ...(done ? { ended: { on: done.on, how: "done" as const } } : {}),
  }));
}

/** What the petitioner wrote is answered by the next that the office writes. */
export function owedMessages(m: Matter): Owed[] {
  return m.messages.flatMap(({ message, from, on, answerBy }, at) => {
    if (from !== "petitioner") return [];
    const answer = m.messages.slice(at + 1).find((later) => later.from === "office");
    return [
      {
        kind: "message" as const,
        owed: message,
        rule: "message",
        unit: m.handling ?? m.answerable,
        ...(m.handler === undefined ? {} : { officer: m.handler }),
        creditor: "reporter" as const,
        arose: on,
        ...(answerBy === undefined ? {} : { due: answerBy }),
        ...(answer ? { ended: { on: answer.on, how: "answered" as const } } : {}),
      },
    ];
  });
}
