import type { Day } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";
import type { MatterId } from "../kernel/id.ts";
import type { OfficerCommand } from "../matter/command.ts";
import type { Colour } from "./matter-row.ts";

import type { TaskKind } from "../matter/task.ts";

/** One thing that needs this officer: one row, one verb, ordered by its day. */
export type TaskRow = {
  readonly kind: TaskKind;
  readonly matter: MatterId;
  readonly number: string;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly firstPoint: string;
  /** Which gate, clock, obligation rule or duty it is about. */
  readonly about: string;
  readonly verb: OfficerCommand["command"];
  readonly due?: Day;
  /** Its last moment, where it runs in hours. */
  readonly at?: Instant;
  readonly daysLeft?: number;
  readonly colour: Colour;
};

export type TodayView = {
  readonly on: Day;
  readonly tasks: readonly TaskRow[];
  readonly counts: Readonly<Record<TaskKind, number>>;
  /** How many lie beyond the rows that are shown, of those that were counted. */
  readonly more: number;
  /** Whether more wait than were counted; every count is then one of at least so many. */
  readonly notAllCounted: boolean;
};
