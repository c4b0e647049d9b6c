/** Of each card whether it is meant, a bit a card. */
export type Mask = Uint32Array;

/** A mask that means each of so many cards. */
export function every(cards: number): Mask {
  const mask = new Uint32Array((cards + 31) >>> 5).fill(0xffffffff);
  const over = cards & 31;
  if (over > 0) mask[mask.length - 1] = 0xffffffff >>> (32 - over);
  return mask;
}

/** A mask that means some of so many cards. */
export function only(cards: number, meant: Iterable<number>): Mask {
  const mask = new Uint32Array((cards + 31) >>> 5);
  for (const card of meant) mask[card >>> 5] = (mask[card >>> 5] ?? 0) | (1 << (card & 31));
  return mask;
}

export function means(mask: Mask, card: number): boolean {
  return (((mask[card >>> 5] ?? 0) >>> (card & 31)) & 1) === 1;
}

/** The cards a mask means, in their own order. */
export function cardsOf(mask: Mask): number[] {
  const cards: number[] = [];
  for (let at = 0; at < mask.length; at++)
    for (let left = mask[at] ?? 0; left !== 0; left &= left - 1)
      cards.push((at << 5) | (31 - Math.clz32(left & -left)));
  return cards;
}

/** How many cards a mask means: its ones are added up in pairs, fours and eights (Warren, "Hacker's Delight", 5-1). */
export function count(mask: Mask): number {
  let meant = 0;
  for (let at = 0; at < mask.length; at++) {
    let ones = mask[at] ?? 0;
    ones -= (ones >>> 1) & 0x55555555;
    ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
    meant += Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return meant;
}

/** Goes on meaning only the cards that another mask of as many means too. */
export function and(mask: Mask, other: Mask): void {
  for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] ?? 0) & (other[at] ?? 0);
}

/** Means the cards that another mask means as well. */
export function or(mask: Mask, other: Mask): void {
  for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] ?? 0) | (other[at] ?? 0);
}
