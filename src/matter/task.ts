import type { Day } from "../kernel/day.ts";
import type { ClockId, ObligationId, OfficerId, UnitId } from "../kernel/id.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { OfficerPower } from "../rules/rulebook.ts";
import type { OfficerCommand } from "./command.ts";
import type { Matter } from "./state.ts";

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
  "extension",
  "reminder",
  "warning",
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
  /** Whose last day it is, where that may move with the calendar: of one clock or debt, or of whichever clock ends first. */
  readonly follows?: Followed;
};

export type Followed = "next" | ClockId | ObligationId;

/** Who works on a matter: its handler, or the unit it lies with. */
export type Worker = Pick<Task, "unit" | "officer">;
/** The posts that may do what is named. */
export type Verb = (command: OfficerPower & OfficerCommand["command"]) => Pick<Task, "verb" | "posts">;

/** The first last day of the clocks that run. */
export function nextDue(m: Matter): Pick<Task, "due" | "follows"> {
  const due = m.clocks
    .filter(({ ended }) => !ended)
    .map(({ record }) => record.due)
    .sort()[0];
  return due === undefined ? {} : { due, follows: "next" };
}

export function dueBy(due: Day | undefined): { due?: Day } {
  return due === undefined ? {} : { due };
}
