import { sizeOf, type Catalogue } from "./catalogue.ts";
import { along, find, type Asked, type Found } from "./find.ts";
import { and, cardsOf, count, only, type Mask } from "./mask.ts";
import { byWords, mayHaveWords, withWords, type Sought } from "./words.ts";

/**
 * Where one way of searching becomes shorter than another. Which one is taken never changes what a page shows.
 * `counted`: where more texts than this may have the words, they are not all asked, and what is counted is no more than the page.
 * `step`: so many at most are asked at a time.
 * `hits`: where marks rule out too little, words that stand in no more texts than this are looked up by the words.
 */
export type Bounds = { readonly counted: number; readonly step: number; readonly hits: number };
export const usual: Bounds = { counted: 500, step: 2_000, hits: 3_000 };

/** Marks are hardly ever wrong but about long texts, so a page is full with a few more than it shows. */
const spare = 8;

/**
 * The page of a search. The marks rule out nearly every text that has not all the words; the others are asked for the words
 * themselves: all of them where they are few, and else as many as fill a page. Where that many did not, as where very long
 * texts have marks for nearly every word, the words are looked up; what is too frequent for that fills the page further on.
 */
export async function search(catalogue: Catalogue, asked: Asked, sought: Sought, bounds = usual): Promise<Found> {
  const among = mayHaveWords(catalogue, asked.among, sought.words);
  if (count(among) <= bounds.counted) {
    const having = await withWords(catalogue, cardsOf(among), sought);
    return find(catalogue, { ...asked, among: only(sizeOf(catalogue), having) });
  }
  const page = await pageOf(catalogue, { ...asked, among }, sought, bounds);
  // A later page is only asked for where the first was full.
  return page.length >= asked.limit || asked.after !== undefined
    ? { page: page.slice(0, asked.limit), total: asked.limit - 1, more: true }
    : { page, total: page.length, more: false };
}

async function pageOf(catalogue: Catalogue, asked: Asked, sought: Sought, { step, hits }: Bounds): Promise<number[]> {
  const next = along(catalogue, asked);
  const first = next(asked.limit + spare);
  const page = await withWords(catalogue, first, sought);
  if (page.length >= asked.limit || first.length < asked.limit + spare) return page;
  const found = await byWords(catalogue, sought, hits);
  if (found)
    return along(catalogue, { ...asked, among: both(asked.among, only(sizeOf(catalogue), found)) })(asked.limit);
  for (let cards = first; page.length < asked.limit && cards.length > 0;) {
    cards = next(Math.min(cards.length * 2, step));
    page.push(...(await withWords(catalogue, cards, sought)));
  }
  return page;
}

function both(one: Mask, other: Mask): Mask {
  const mask = one.slice();
  and(mask, other);
  return mask;
}
