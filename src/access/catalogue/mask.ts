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

/** How many cards a mask means. */
export function count(mask: Mask): number {
  let meant = 0;
  for (let at = 0; at < mask.length; at++) for (let left = mask[at] ?? 0; left !== 0; left &= left - 1) meant++;
  return meant;
}

/** Goes on meaning only the cards of which something is so. Where thirty-two in a row are not meant they are not asked. */
export function keep(mask: Mask, isSo: (card: number) => number): void {
  for (let at = 0; at < mask.length; at++) {
    const meant = mask[at] ?? 0;
    let kept = 0;
    for (let left = meant; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      kept |= isSo((at << 5) | bit) << bit;
    }
    if (meant !== 0) mask[at] = kept;
  }
}
