import type { MatterId } from "../../kernel/id.ts";
import { rankOfNumber } from "../../matter/register-number.ts";
import { cardOf, type Arranged } from "./arrange.ts";
import { newColumn, valueOf, write, type Column } from "./column.ts";
import { columnNames, kinds, type Kinds } from "./kinds.ts";
import { mark, type Marks } from "./marks.ts";
import { orderNames, type OrderName } from "./orders.ts";
import { withRoom } from "./room.ts";
import { append, newTexts, type Texts } from "./texts.ts";

/** A card as the database writes it. */
export type Written = Readonly<Record<keyof Kinds, string | null>> & {
  readonly matter: MatterId;
  readonly number: string;
  /** The marks of its own text's words in base64; none where the text fell. */
  readonly marks: string | null;
};

/**
 * One card a matter: all that is asked of it before it is shown in a list, by whom it may be seen included. It holds ids,
 * days, words of the rulebook and the marks of blinded words, nothing that anybody wrote and nobody's name. Cards are
 * numbered as they come. All of it lies in a few long arrays, so a question to a hundred thousand cards takes a fraction of
 * a millisecond.
 */
export type Catalogue = {
  /** Of each card its matter, the number it is registered under, and what that counts. They never change. */
  readonly matters: Texts;
  readonly numbers: Texts;
  ranks: Float64Array;
  readonly marks: Marks;
  readonly columns: { readonly [Name in keyof Kinds]: Column<ReturnType<Kinds[Name]>> };
  readonly arranged: Readonly<Record<OrderName, Arranged>>;
};

export function newCatalogue(): Catalogue {
  const columns = columnNames.map((name) => [name, newColumn<unknown>(kinds[name])] as const);
  const arranged = orderNames.map((name) => [name, { cards: new Uint32Array(), moved: new Set() }] as const);
  return {
    matters: newTexts(),
    numbers: newTexts(),
    ranks: new Float64Array(1 << 10),
    marks: [],
    columns: Object.fromEntries(columns) as unknown as Catalogue["columns"],
    arranged: Object.fromEntries(arranged) as unknown as Catalogue["arranged"],
  };
}

/** How many cards there are. */
export function sizeOf({ matters }: Catalogue): number {
  return matters.count;
}

/** Writes cards, no two of the same matter, but none over one of a later version: what was asked first may be answered last. */
export function writeCards(catalogue: Catalogue, written: readonly Written[]): void {
  const { columns } = catalogue;
  const known = written.map(({ matter }) => cardOf(catalogue, matter));
  written.forEach((one, at) => {
    const there = known[at];
    if (there !== undefined && (valueOf(columns.version, there) ?? 0) > Number(one.version)) return;
    const card = there ?? addCard(catalogue, one);
    for (const name of columnNames) write(columns[name] as Column<unknown>, card, one[name]);
    for (const name of orderNames)
      if (name !== "matter" || there === undefined) catalogue.arranged[name].moved.add(card);
  });
}

function addCard(catalogue: Catalogue, { matter, number, marks }: Written): number {
  const card = sizeOf(catalogue);
  append(catalogue.matters, matter);
  append(catalogue.numbers, number);
  catalogue.ranks = withRoom(catalogue.ranks, card + 1);
  catalogue.ranks[card] = rankOfNumber(number);
  if (marks !== null) mark(catalogue.marks, card, Buffer.from(marks, "base64"));
  return card;
}
