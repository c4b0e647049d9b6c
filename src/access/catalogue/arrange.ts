import type { MatterId } from "../../kernel/id.ts";
import { rankOfNumber, ranksBeginning } from "../../matter/register-number.ts";
import type { Catalogue } from "./catalogue.ts";
import { comparer, comparerWith, type OrderName, type Place } from "./orders.ts";
import { beginsWith, encode, textAt } from "./texts.ts";

/** How the cards lie in one order, and those written since, which are put in their places when next it is asked for. */
export type Arranged = { cards: Uint32Array; readonly moved: Set<number> };

/** All cards in an order. What was written since the last time is put in its place first, the rest stays as it lies. */
export function arrange(catalogue: Catalogue, order: OrderName): Uint32Array {
  const arranged = catalogue.arranged[order];
  if (arranged.moved.size > 0) {
    arranged.cards = putInPlace(arranged, comparer(catalogue, order));
    arranged.moved.clear();
  }
  return arranged.cards;
}

/** How many cards of an order lie up to a place, that one included. */
export function upTo(catalogue: Catalogue, order: OrderName, place: Place): number {
  const cards = arrange(catalogue, order);
  const compare = comparerWith(catalogue, order, place);
  return firstWhere(cards, 0, (card) => compare(card) > 0);
}

/** The card of a matter. */
export function cardOf(catalogue: Catalogue, matter: MatterId): number | undefined {
  const cards = arrange(catalogue, "matter");
  const compare = comparerWith(catalogue, "matter", { key: 0, matter });
  const card = cards[firstWhere(cards, 0, (one) => compare(one) >= 0)];
  return card !== undefined && compare(card) === 0 ? card : undefined;
}

/** The card that is registered under a number. */
export function numbered(catalogue: Catalogue, number: string): number | undefined {
  const rank = rankOfNumber(number);
  const cards = arrange(catalogue, "number");
  const card = cards[firstWhere(cards, 0, (one) => (catalogue.ranks[one] ?? 0) <= rank)];
  return card !== undefined && textAt(catalogue.numbers, card) === number ? card : undefined;
}

/** The cards whose number begins with what was typed. */
export function begunWith(catalogue: Catalogue, typed: string): number[] {
  const cards = arrange(catalogue, "number");
  const ranks = ranksBeginning(typed);
  const begins = encode(typed);
  if (ranks === undefined) return [...cards].filter((card) => beginsWith(catalogue.numbers, card, begins));
  // The latest number lies first.
  const downTo = (rank: number) => firstWhere(cards, 0, (card) => (catalogue.ranks[card] ?? 0) < rank);
  return ranks.flatMap(([from, to]) => [...cards.subarray(downTo(to + 1), downTo(from))]);
}

function putInPlace({ cards, moved }: Arranged, compare: (one: number, other: number) => number): Uint32Array {
  const placed = Uint32Array.from(moved).sort(compare);
  const kept = cards.filter((card) => !moved.has(card));
  const all = new Uint32Array(kept.length + placed.length);
  let taken = 0;
  placed.forEach((card, before) => {
    const until = firstWhere(kept, taken, (other) => compare(other, card) > 0);
    all.set(kept.subarray(taken, until), taken + before);
    all[until + before] = card;
    taken = until;
  });
  all.set(kept.subarray(taken), taken + placed.length);
  return all;
}

/** Where the first card lies of which something is so that is so of all after it, looked for from a place on. */
function firstWhere(cards: Uint32Array, from: number, isSo: (card: number) => boolean): number {
  let [low, high] = [from, cards.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(cards[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
