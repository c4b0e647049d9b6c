import { sizeOf, type Catalogue } from "./catalogue.ts";
import { answeredBy, type Column } from "./column.ts";
import { and, every, or, type Mask } from "./mask.ts";

/** One question to a column, and the answer for each of its values, 1 or 0. */
export type Question = { readonly column: Column<unknown>; readonly answers: Uint8Array };

/** Questions of which one must be answered with yes. */
export type Clause = readonly Question[];

type Columns = Catalogue["columns"];
type ValueOf<Name extends keyof Columns> = Columns[Name] extends Column<infer Value> ? Value : never;

/** Asks each value of a column, once, whether this is so of it; `undefined` is the value of a card that says nothing there. */
export function ask<Name extends keyof Columns>(
  { columns }: Catalogue,
  name: Name,
  isSo: (value: ValueOf<Name> | undefined) => boolean,
): Question {
  const column = columns[name] as Column<ValueOf<Name>>;
  return { column, answers: Uint8Array.from(column.values, (value) => Number(isSo(value))) };
}

/**
 * The cards that pass every clause. Not put to them is one that every value passes, as nearly all do that ask whether somebody
 * is kept away.
 */
export function sift(catalogue: Catalogue, clauses: readonly Clause[]): Mask {
  const cards = sizeOf(catalogue);
  const mask = every(cards);
  for (const clause of clauses) {
    if (clause.some(({ answers }) => answers.every((answer) => answer === 1))) continue;
    const passing = new Uint32Array(mask.length);
    for (const { column, answers } of clause) if (answers.includes(1)) or(passing, answeredBy(column, answers, cards));
    and(mask, passing);
  }
  return mask;
}

/** Whether one card passes every clause. */
export function passes(clauses: readonly Clause[], card: number): boolean {
  return clauses.every((clause) => clause.some(({ column, answers }) => answers[column.codes[card] ?? 0] === 1));
}
