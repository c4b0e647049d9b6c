import type { Matter } from "../../matter/state.ts";
import type { Calendar } from "../../rules/calendar.ts";
import type { Rulebook } from "../../rules/rulebook.ts";

/** What a projection may look at besides the matter itself; `zone` is the one in which the days of the jurisdiction begin. */
export type Books = { readonly rulebook: Rulebook; readonly calendar: Calendar; readonly zone: string };

/** One row by column name, with values as JSON carries them. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A table that is made from the log and can be made again: its columns in order, a version, and a pure function from a
 * matter to its rows. Raise the version when the function changes, and the table is emptied and made anew.
 */
export type Projection = {
  readonly table: "matter" | "contact" | "task" | "key_use" | "owed" | "failing" | "running_clock";
  readonly version: number;
  readonly key: readonly string[];
  readonly rows: (m: Matter, books: Books) => readonly Row[];
};
