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
  const total = count(among);
  // Where nothing is meant, the whole order would be gone through for it.
  const page = total === 0 ? [] : along(catalogue, { among, order, after })(limit);
  return { page, total, more: false };
}

/** Gives the cards that are meant as they lie in an order, from a place on: each time the next so many, or what is left. */
export function along(
  catalogue: Catalogue,
  { among, order, after }: Pick<Asked, "among" | "order" | "after">,
): (most: number) => number[] {
  const cards = arrange(catalogue, order);
  let at = after === undefined ? 0 : upTo(catalogue, order, after);
  return (most) => {
    const taken: number[] = [];
    for (; at < cards.length && taken.length < most; at++) {
      const card = cards[at] ?? 0;
      if (means(among, card)) taken.push(card);
    }
    return taken;
  };
}
