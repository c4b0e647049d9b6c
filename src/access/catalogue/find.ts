import { arrange, upTo } from "./arrange.ts";
import type { Catalogue } from "./catalogue.ts";
import { count, means, type Mask } from "./mask.ts";
import type { OrderName, Place } from "./orders.ts";

/** What a page is asked of: which cards, in which order, from which place on, and how many at most. */
export type Asked = {
  readonly among: Mask;
  readonly order: OrderName;
  readonly after: Place | undefined;
  readonly limit: number;
};

/** The cards of a page in their order, and how many there are on all pages: exactly, or, with `more`, at least so many. */
export type Found = { readonly page: readonly number[]; readonly total: number; readonly more: boolean };

/** The page of a list that seeks no words, with an exact count. */
export function find(catalogue: Catalogue, { among, order, after, limit }: Asked): Found {
  const page = take(along(catalogue, { among, order, after }), limit);
  return { page, total: count(among), more: false };
}

/** The cards that are meant, one after the other as they lie in the order, from a place on. */
export function* along(
  catalogue: Catalogue,
  { among, order, after }: Pick<Asked, "among" | "order" | "after">,
): Generator<number> {
  const cards = arrange(catalogue, order);
  const from = after === undefined ? 0 : upTo(catalogue, order, after);
  for (let at = from; at < cards.length; at++) {
    const card = cards[at] ?? 0;
    if (means(among, card)) yield card;
  }
}

/** The next so many, or as many as there are. What comes after them is still there to be taken. */
export function take(cards: Iterator<number>, most: number): number[] {
  const taken: number[] = [];
  while (taken.length < most) {
    const next = cards.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
