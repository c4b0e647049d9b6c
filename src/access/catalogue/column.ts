import type { Mask } from "./mask.ts";
import { withRoom } from "./room.ts";

/**
 * What one column says of every card, as codes of the values it has met: there are few values and many cards, so a question
 * is asked of each value once and then looked up. Code 0 stands for nothing.
 */
export type Column<Value> = {
  codes: Uint32Array;
  readonly values: (Value | undefined)[];
  readonly known: Map<string, number>;
  readonly read: (written: string) => Value;
  /** The cards for which the questions asked last were answered with yes, by the answer for each value. */
  readonly answered: Map<string, Answered>;
};

export type Answered = { readonly answers: Uint8Array; readonly cards: Mask };

/** Questions remembered of a column: those of the officers who are at work. */
const remembered = 24;

/** A column without cards; `read` makes a value of what is written, once for each that is new. */
export function newColumn<Value>(read: (written: string) => Value): Column<Value> {
  return { codes: new Uint32Array(1 << 10), values: [undefined], known: new Map(), read, answered: new Map() };
}

/** Writes what a column says of a card. */
export function write<Value>(column: Column<Value>, card: number, written: string | null): void {
  column.codes = withRoom(column.codes, card + 1);
  const code = written === null ? 0 : codeOf(column, written);
  column.codes[card] = code;
  for (const [question, { answers, cards }] of column.answered) {
    const among = cards[card >>> 5];
    if (among === undefined) column.answered.delete(question);
    // A question of before this value was met has fewer answers, is never asked again and falls out.
    else cards[card >>> 5] = (among & ~(1 << (card & 31))) | ((answers[code] ?? 0) << (card & 31));
  }
}

export function valueOf<Value>({ codes, values }: Column<Value>, card: number): Value | undefined {
  return values[codes[card] ?? 0];
}

/** The cards of whose value a question is answered with yes, given its answer for each value; of so many cards. */
export function answeredBy({ codes, answered }: Column<unknown>, answers: Uint8Array, cards: number): Mask {
  const question = Buffer.from(answers).toString("latin1");
  const known = answered.get(question);
  // What is asked again is remembered longest.
  answered.delete(question);
  const found = known ?? { answers, cards: lookUp(codes, answers, cards) };
  answered.set(question, found);
  for (const oldest of answered.keys()) if (answered.size > remembered) answered.delete(oldest);
  return found.cards;
}

/** What it costs to ask anew of all cards, so it calls nothing: plain loops over numbers. */
function lookUp(codes: Uint32Array, answers: Uint8Array, cards: number): Mask {
  const mask = new Uint32Array((cards + 31) >>> 5);
  for (let at = 0; at < mask.length; at++) {
    let yes = 0;
    for (let bit = 0; bit < 32; bit++) yes |= (answers[codes[(at << 5) | bit] ?? 0] ?? 0) << bit;
    mask[at] = yes;
  }
  return mask;
}

function codeOf<Value>({ known, values, read }: Column<Value>, written: string): number {
  const code = known.get(written) ?? values.length;
  if (code === values.length) {
    known.set(written, code);
    values.push(read(written));
  }
  return code;
}
