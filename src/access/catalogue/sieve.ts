import { sizeOf, type Catalogue } from "./catalogue.ts";
import type { Column } from "./column.ts";
import { every, type Mask } from "./mask.ts";

/** One question: the code of each card's value, and the answer for each value, 1 or 0. */
export type Question = { readonly codes: Uint32Array; readonly answers: Uint8Array };

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
  const { codes, values } = columns[name] as Column<ValueOf<Name>>;
  return { codes, answers: Uint8Array.from(values, (value) => Number(isSo(value))) };
}

/**
 * The cards that pass every clause. One clause after the other is put to all that are left, but not one that every value
 * passes, as nearly all do that ask whether somebody is kept away.
 */
export function sift(catalogue: Catalogue, clauses: readonly Clause[]): Mask {
  const mask = every(sizeOf(catalogue));
  for (const clause of clauses) {
    if (clause.some(({ answers }) => answers.every((answer) => answer === 1))) continue;
    keepAnswered(
      mask,
      clause.filter(({ answers }) => answers.includes(1)),
    );
  }
  return mask;
}

/** Whether one card passes every clause. */
export function passes(clauses: readonly Clause[], card: number): boolean {
  return clauses.every((clause) => clause.some(({ codes, answers }) => answers[codes[card] ?? 0] === 1));
}

/** As `keep`; what a list costs, so it calls nothing: plain loops over numbers. */
function keepAnswered(mask: Mask, clause: Clause): void {
  for (let at = 0; at < mask.length; at++) {
    const meant = mask[at] ?? 0;
    if (meant === 0) continue;
    let yes = 0;
    for (const { codes, answers } of clause)
      for (let bit = 0; bit < 32; bit++) yes |= (answers[codes[(at << 5) | bit] ?? 0] ?? 0) << bit;
    mask[at] = meant & yes;
  }
}
