/** Draws that look random and are the same for the same seed. */
export type Chance = {
  /** A whole number from `least` to `most`, both included. */
  readonly number: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
};

/** A stream of draws from a seed (mulberry32, a 32-bit generator in the public domain). Not for secrets. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { number, pick: (items) => items[number(0, items.length - 1)] as (typeof items)[number] };
}

/** A seed from words, so that a story keeps its draws whatever stands before it. */
export function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
