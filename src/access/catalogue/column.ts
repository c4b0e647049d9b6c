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
};

/** A column without cards; `read` makes a value of what is written, once for each that is new. */
export function newColumn<Value>(read: (written: string) => Value): Column<Value> {
  return { codes: new Uint32Array(1 << 10), values: [undefined], known: new Map(), read };
}

/** Writes what a column says of a card. */
export function write<Value>(column: Column<Value>, card: number, written: string | null): void {
  column.codes = withRoom(column.codes, card + 1);
  column.codes[card] = written === null ? 0 : codeOf(column, written);
}

export function valueOf<Value>({ codes, values }: Column<Value>, card: number): Value | undefined {
  return values[codes[card] ?? 0];
}

function codeOf<Value>({ known, values, read }: Column<Value>, written: string): number {
  const code = known.get(written) ?? values.length;
  if (code === values.length) {
    known.set(written, code);
    values.push(read(written));
  }
  return code;
}
