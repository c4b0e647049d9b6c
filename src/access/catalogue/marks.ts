import { placeCount, placesOf } from "../../vault/word-marks.ts";
import type { Mask } from "./mask.ts";

/** Cards of one shelf: so few that a shelf lies in the processor's cache while it is filled. */
const shelfSize = 4_096;
const wordsOfMask = shelfSize / 32;

/**
 * The marks of the words in each card's text, laid out by place and not by card: of each place a bit for every card of a
 * shelf. So a question for a word is a handful of `and`s for each 32 cards, and none of a text without it is looked at.
 */
export type Marks = Uint32Array[];

/** Puts down the marks of a card's text, as `marksOf` made them; a text that fell with its matter has none. */
export function mark(shelves: Marks, card: number, marked: Uint8Array): void {
  const shelf = (shelves[Math.floor(card / shelfSize)] ??= new Uint32Array(placeCount * wordsOfMask));
  const at = card % shelfSize;
  const [offset, bit] = [at >>> 5, 1 << (at & 31)];
  marked.forEach((eight, byte) => {
    for (let left = eight; left !== 0; left &= left - 1) {
      const place = (byte << 3) | (31 - Math.clz32(left & -left));
      shelf[place * wordsOfMask + offset] = (shelf[place * wordsOfMask + offset] ?? 0) | bit;
    }
  });
}

/** The cards in whose own text, by its marks, all the words may be. One whose text has them is always among them. */
export function mayHave(shelves: Marks, cards: number, words: readonly bigint[]): Mask {
  const places = new Set(placesOf(words));
  const mask = new Uint32Array((cards + 31) >>> 5);
  shelves.forEach((shelf, number) => {
    const part = mask.subarray(number * wordsOfMask, (number + 1) * wordsOfMask);
    part.fill(0xffffffff);
    for (const place of places) {
      const from = place * wordsOfMask;
      for (let at = 0; at < part.length; at++) part[at] = (part[at] ?? 0) & (shelf[from + at] ?? 0);
    }
  });
  return mask;
}
