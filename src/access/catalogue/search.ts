import type { Catalogue } from "./catalogue.ts";
import { along, find, type Asked, type Found } from "./find.ts";
import { cardsOf, count, only } from "./mask.ts";
import { sizeOf } from "./catalogue.ts";
import { mayHaveWords, withWords, type Sought } from "./words.ts";

/** Where more texts than this may have the words, they are not all asked, and what is counted is no more than the page. */
const counted = 500;
/** Marks are hardly ever wrong but about long texts, so a page is full with a few more than it shows. */
const spare = 8;

/**
 * The page of a search. The marks rule out nearly every text that has not all the words; the others are asked for the words
 * themselves: all of them where they are few, and else one page after the other.
 */
export async function search(catalogue: Catalogue, asked: Asked, sought: Sought, most = counted): Promise<Found> {
  const among = mayHaveWords(catalogue, asked.among, sought.words);
  if (count(among) <= most) {
    const having = await withWords(catalogue, cardsOf(among), sought);
    return find(catalogue, { ...asked, among: only(sizeOf(catalogue), having) });
  }
  const next = along(catalogue, { ...asked, among });
  const page: number[] = [];
  for (let left = true; left && page.length < asked.limit;) {
    const wanted = asked.limit - page.length + spare;
    const cards = next(wanted);
    left = cards.length === wanted;
    page.push(...(await withWords(catalogue, cards, sought)));
  }
  // A later page is only asked for where the first was full.
  return page.length >= asked.limit || asked.after !== undefined
    ? { page: page.slice(0, asked.limit), total: asked.limit - 1, more: true }
    : { page, total: page.length, more: false };
}
