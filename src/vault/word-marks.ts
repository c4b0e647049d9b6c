/** How many places a word is marked at; of a text of 112 words a word that is not in it has them all in 3 of 100,000 cases. */
const marks = 5;
const placeBits = 12;
/** Places a text has for the marks of its words. */
export const placeCount = 1 << placeBits;

/** Where a blinded word is marked: it is random already, so its own bits are the places. */
export function placesOf(word: bigint): number[] {
  return Array.from({ length: marks }, (_, at) => Number(BigInt.asUintN(placeBits, word >> BigInt(at * placeBits))));
}

/**
 * The marks of a text's blinded words (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970): 512
 * bytes that tell at once of most words that they are not in it. They follow from the blinded words and say less.
 */
export function marksOf(words: readonly bigint[]): Uint8Array {
  const marked = new Uint8Array(placeCount / 8);
  for (const word of words)
    for (const place of placesOf(word)) marked[place >>> 3] = (marked[place >>> 3] ?? 0) | (1 << (place & 7));
  return marked;
}
