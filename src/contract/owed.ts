import { z } from "zod";
import type { Day } from "../kernel/day.ts";
import type { MatterId, OfficerId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import { oneLine } from "../kernel/written.ts";
import { owedKinds, type OwedEnd, type OwedKind } from "../matter/owed.ts";
import type { Creditor } from "../rules/obligation-rule.ts";
import type { Colour } from "./matter-row.ts";

export { owedKinds };
export type { OwedEnd, OwedKind };

/** Of the board of what is owed: what is open, of it what is late, or what has ended. */
export const owedStates = ["open", "late", "ended"] as const;
export type OwedState = (typeof owedStates)[number];

export const owedQuery = z.object({
  state: z.enum(owedStates).default("open"),
  kind: z.enum(owedKinds).optional(),
  unit: oneLine(64).optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type OwedQuery = z.output<typeof owedQuery>;
export type OwedQueryOnWire = z.input<typeof owedQuery>;

/** One line of the board: what is owed, in which matter, by whom to whom, by when, and how it ended. */
export type OwedRow = {
  readonly matter: MatterId;
  readonly number: string;
  readonly kind: OwedKind;
  readonly owed: string;
  readonly name: Text;
  readonly clause?: Text;
  readonly unit?: UnitId;
  readonly officer?: OfficerId;
  readonly creditor: Creditor;
  readonly arose: Day;
  readonly due?: Day;
  readonly daysLeft?: number;
  readonly colour: Colour;
  /** How it ended; `what` is the proof or the lawful reason, in words. */
  readonly ended?: Pick<OwedEnd, "on" | "how"> & { readonly what?: Text };
};

/** A page of the board; `next` is where the next one begins, absent on the last. */
export type OwedPage = { readonly rows: readonly OwedRow[]; readonly next?: string };
