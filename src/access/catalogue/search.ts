import { sizeOf, type Catalogue } from "./catalogue.ts";
import { along, find, take, type Asked, type Found } from "./find.ts";
import { means, only } from "./mask.ts";
import { byWords, withWords, type Sought } from "./words.ts";

/**
 * Where one way of searching becomes shorter than another. Which one is taken never changes what a page shows.
 * `first`: so many matters, from where the page begins, are asked for the words before anything else.
 * `step`: so many at most are asked at a time.
 * `hits`: words that stand in no more texts than this are looked up by the words.
 */
export type Bounds = { readonly first: number; readonly step: number; readonly hits: number };
export const usual: Bounds = { first: 40, step: 2_000, hits: 3_000 };

/**
 * The page of a search. Frequent words are found along the list, by asking matter after matter; how many of the first have
 * them tells how far the page will reach. Where that is far, the words are looked up, and all hits are counted; and what is
 * too frequent for that, and far from where the page begins, is sought along the list after all. What is counted along the
 * list is no more than the page.
 */
export async function search(catalogue: Catalogue, asked: Asked, sought: Sought, bounds: Bounds): Promise<Found> {
  const list = along(catalogue, asked);
  const page: number[] = [];
  let passed = 0;
  let lookedUp = false;
  while (page.length < asked.limit) {
    const reach = passed === 0 ? bounds.first : Math.ceil((1.25 * (asked.limit - page.length) * passed) / page.length);
    if (reach > bounds.step && !lookedUp) {
      const hits = await byWords(catalogue, sought, bounds.hits);
      if (hits) return find(catalogue, { ...asked, among: both(catalogue, asked, hits) });
      lookedUp = true;
    }
    const most = Math.min(reach, bounds.step);
    const next = take(list, most);
    page.push(...(await withWords(catalogue, next, sought)));
    passed += next.length;
    if (next.length < most) break;
  }
  // A later page is only asked for where the first was full.
  return page.length >= asked.limit || asked.after !== undefined
    ? { page: page.slice(0, asked.limit), total: asked.limit - 1, more: true }
    : { page, total: page.length, more: false };
}

function both(catalogue: Catalogue, { among }: Asked, hits: Iterable<number>) {
  return only(
    sizeOf(catalogue),
    [...hits].filter((card) => means(among, card)),
  );
}
