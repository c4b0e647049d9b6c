/** Places a text has for the marks of its words: of 12 bits, so that a word of 64 has five. */
export const placeCount = 1 << 12;
const lowest = placeCount - 1;

/**
 * Where blinded words are marked, one after the other, five places each: they are random already, so their own bits are the
 * places. A word that is not in a text of 112 words has all of its marks there in 3 of 100,000 cases.
 */
export function placesOf(words: readonly bigint[]): Uint16Array {
  const halves = new Uint32Array(BigInt64Array.from(words).buffer);
  const places = new Uint16Array(words.length * 5);
  for (let word = 0; word < words.length; word++) {
    const [one, other] = [halves[word * 2] ?? 0, halves[word * 2 + 1] ?? 0];
    const at = word * 5;
    places[at] = one & lowest;
    places[at + 1] = (one >>> 12) & lowest;
    places[at + 2] = other & lowest;
    places[at + 3] = (other >>> 12) & lowest;
    places[at + 4] = (one >>> 24) | ((other >>> 20) & 0xf00);
  }
  return places;
}

/**
 * The marks of a text's blinded words (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970): 512
 * bytes that tell at once of most words that they are not in it. They follow from the blinded words and say less.
 */
export function marksOf(words: readonly bigint[]): Uint8Array {
  const marked = new Uint8Array(placeCount / 8);
  for (const place of placesOf(words)) marked[place >>> 3] = (marked[place >>> 3] ?? 0) | (1 << (place & 7));
  return marked;
}
