import { z } from "zod";
import type { Day } from "../kernel/day.ts";
import type { MatterId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { FailingKind } from "../matter/failing.ts";

export type { FailingKind };

/** Of the list of failures: what began since the last working day, what lasts, or what was put right. */
export const failingStates = ["new", "open", "ended"] as const;
export type FailingState = (typeof failingStates)[number];

export const failingQuery = z.object({
  state: z.enum(failingStates).default("new"),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type FailingQuery = z.output<typeof failingQuery>;
export type FailingQueryOnWire = z.input<typeof failingQuery>;

/** One failure: in which matter, of what kind and about what, since when, and when it was put right. */
export type FailingRow = {
  readonly matter: MatterId;
  readonly number: string;
  readonly kind: FailingKind;
  readonly about: string;
  readonly name: Text;
  readonly clause: Text;
  readonly what?: Text;
  readonly since: Day;
  readonly until?: Day;
};

/** A page of the list, latest first; `from` is the day since which what is new began. */
export type FailingPage = { readonly rows: readonly FailingRow[]; readonly from: Day; readonly next?: string };

/** What shows a failure: the entries of the matter's record, in order. */
export type Evidence = {
  readonly events: readonly { readonly version: number; readonly on: Day; readonly what: Text }[];
};
