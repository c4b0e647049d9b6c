import { z } from "zod";
import { parseDay, type Day } from "../kernel/day.ts";
import type { MatterId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import { oneLine } from "../kernel/written.ts";
import { calendarLevels } from "../rules/calendar.ts";
import { formToken } from "./act.ts";

const aDay = z.string().transform((written, context): Day => {
  const read = parseDay(written);
  if (read) return read;
  context.addIssue({ code: "custom", message: "not-a-day" });
  return z.NEVER;
});

/** The name of a layer: of its file, without an ending, or of the notice. */
const key = oneLine(100, 1);

/** What somebody wants of the calendar. Nothing of it counts before it is applied. */
export const calendarWish = z.discriminatedUnion("wish", [
  // What the release or the folder of the site brings and is not in force.
  z.object({ wish: z.literal("take-brought"), key }),
  // A file with a yearly list or a layer of one's own; `content` is its JSON.
  z.object({ wish: z.literal("put-file"), key, content: z.unknown() }),
  // Days proclaimed at short notice.
  z.object({
    wish: z.literal("proclaim"),
    level: z.enum(calendarLevels),
    days: z.enum(["off", "worked"]),
    from: aDay,
    to: aDay,
    name: oneLine(40, 1),
    nameEn: oneLine(80).default(""),
  }),
  z.object({ wish: z.literal("drop-layer"), key }),
]);
export type CalendarWish = z.output<typeof calendarWish>;
export type CalendarWishOnWire = z.input<typeof calendarWish>;

/** What would move, from the row `after` on. */
export const previewRequest = z.object({
  wish: calendarWish,
  after: z.int().min(0).max(10_000_000).default(0),
  limit: z.int().min(1).max(200).default(50),
});
export type PreviewRequest = z.output<typeof previewRequest>;

/** Applies a wish as it was previewed: `seen` is how many changes had made the calendar then. `once` makes a second sending harmless. */
export const applyRequest = z.object({
  wish: calendarWish,
  seen: z.int().min(0).max(2_147_483_647),
  once: formToken.optional(),
});
export type ApplyRequest = z.output<typeof applyRequest>;

/** Why a change of the calendar is refused, and at which field where one is meant. */
export type CalendarRefusal =
  | { readonly why: "only-administrators" }
  | { readonly why: "malformed"; readonly field: string; readonly because?: "control-characters" }
  | { readonly why: "not-a-calendar"; readonly field: "content"; readonly said: Text }
  | { readonly why: "days-reversed"; readonly field: "to" }
  | { readonly why: "too-many-days"; readonly field: "to" }
  | { readonly why: "not-brought"; readonly field: "key" }
  | { readonly why: "not-there"; readonly field: "key" }
  | { readonly why: "already-so" }
  | { readonly why: "changed-meanwhile" };

/** One clock or debt that would move. Of the matter only its number is told, and where the viewer may see it the way to it. */
export type MovedRow = {
  readonly number: string;
  readonly matter?: MatterId;
  readonly about: string;
  readonly kind: "clock" | "obligation";
  readonly name: Text;
  readonly was: Day;
  readonly due: Day;
  readonly why: Text;
};

/** What a wish would do: how many clocks in how many matters, the first of them, and how many are not listed to this viewer. */
export type CalendarPreview = {
  readonly seen: number;
  readonly running: number;
  readonly clocks: number;
  readonly matters: number;
  readonly withheld: number;
  readonly later: number;
  readonly sooner: number;
  readonly earliest?: Day;
  readonly knownUntil?: Day;
  readonly rows: readonly MovedRow[];
  readonly next?: number;
};

export type CalendarDone = { readonly version: number; readonly clocks: number; readonly matters: number };
