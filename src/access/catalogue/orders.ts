import { id, type MatterId } from "../../kernel/id.ts";
import type { Catalogue } from "./catalogue.ts";
import { valueOf } from "./column.ts";
import { compareAt, compareWith, encode, textAt } from "./texts.ts";

/** Where a card lies in an order: by a number, and by its matter among those that have the same. */
export type Place = { readonly key: number; readonly matter: MatterId };

type Order = { readonly sign: 1 | -1; readonly key: (catalogue: Catalogue, card: number) => number };

/** How cards may lie: by the next moment of being late, soonest first; by day of arrival, by number or by last change, latest first. */
const orders = {
  due: { sign: 1, key: ({ columns }, card) => valueOf(columns.turns, card)?.place ?? 0 },
  received: { sign: -1, key: ({ columns }, card) => valueOf(columns.received_on, card) ?? 0 },
  number: { sign: -1, key: ({ ranks }, card) => ranks[card] ?? 0 },
  changed: { sign: -1, key: ({ columns }, card) => valueOf(columns.last_change, card) ?? 0 },
  matter: { sign: 1, key: () => 0 },
} satisfies Record<string, Order>;

export type OrderName = keyof typeof orders;
export const orderNames = Object.keys(orders) as OrderName[];

export function placeOf(catalogue: Catalogue, order: OrderName, card: number): Place {
  return { key: orders[order].key(catalogue, card), matter: id(textAt(catalogue.matters, card)) };
}

/** A place as the next page is asked for. */
export function writePlace({ key, matter }: Place): string {
  return `${key}~${matter}`;
}

/** What was not given out here is no place, and the list begins anew. */
export function readPlace(written = ""): Place | undefined {
  const [, key, matter] = /^(-?\d{1,16})~([\w-]{1,64})$/.exec(written) ?? [];
  return key === undefined || matter === undefined ? undefined : { key: Number(key), matter: id(matter) };
}

/** Compares two cards in an order: below 0 when the first comes first. */
export function comparer(catalogue: Catalogue, order: OrderName): (one: number, other: number) => number {
  const { sign, key } = orders[order];
  const { matters } = catalogue;
  return (one, other) => sign * (key(catalogue, one) - key(catalogue, other) || compareAt(matters, one, other));
}

/** Compares a card with a place: below 0 when the card comes first. */
export function comparerWith(catalogue: Catalogue, order: OrderName, place: Place): (card: number) => number {
  const { sign, key } = orders[order];
  const matter = encode(place.matter);
  return (card) => sign * (key(catalogue, card) - place.key || compareWith(catalogue.matters, card, matter));
}
