import { withRoom } from "./room.ts";

/**
 * Very many short texts, each at its place, in one array of bytes. As so many strings they would be looked through by the
 * garbage collector again and again, and readers would wait for it.
 */
export type Texts = { bytes: Uint8Array; ends: Uint32Array; count: number };

export function newTexts(): Texts {
  return { bytes: new Uint8Array(1 << 16), ends: new Uint32Array(1 << 10), count: 0 };
}

/** Puts a text at the next place. */
export function append(texts: Texts, text: string): void {
  const written = encode(text);
  const from = startOf(texts, texts.count);
  const end = from + written.length;
  texts.bytes = withRoom(texts.bytes, end);
  texts.ends = withRoom(texts.ends, texts.count + 1);
  texts.bytes.set(written, from);
  texts.ends[texts.count++] = end;
}

/** The text at a place, empty where there is none. */
export function textAt(texts: Texts, at: number): string {
  return Buffer.from(texts.bytes.buffer).toString("utf8", startOf(texts, at), texts.ends[at] ?? 0);
}

/** Whether the text at a place begins with these bytes. */
export function beginsWith(texts: Texts, at: number, sought: Uint8Array): boolean {
  if (sought.length > lengthOf(texts, at)) return false;
  const from = startOf(texts, at);
  // From the end, where numbers differ.
  for (let along = sought.length - 1; along >= 0; along--)
    if (texts.bytes[from + along] !== sought[along]) return false;
  return true;
}

/** Below, at or above 0 as the text at a place comes before another, is it, or comes after it, byte by byte. */
export function compareWith(texts: Texts, at: number, other: Uint8Array): number {
  const [from, length] = [startOf(texts, at), lengthOf(texts, at)];
  return compareBytes(texts.bytes, from, length, other, 0, other.length);
}

/** As `compareWith`, of the texts at two places. */
export function compareAt(texts: Texts, one: number, other: number): number {
  const [from, length] = [startOf(texts, one), lengthOf(texts, one)];
  return compareBytes(texts.bytes, from, length, texts.bytes, startOf(texts, other), lengthOf(texts, other));
}

export function encode(text: string): Uint8Array {
  return Buffer.from(text);
}

function compareBytes(
  one: Uint8Array,
  from: number,
  length: number,
  other: Uint8Array,
  otherFrom: number,
  otherLength: number,
): number {
  for (let along = 0; along < length && along < otherLength; along++) {
    const apart = (one[from + along] ?? 0) - (other[otherFrom + along] ?? 0);
    if (apart !== 0) return apart;
  }
  return length - otherLength;
}

function lengthOf(texts: Texts, at: number): number {
  return (texts.ends[at] ?? 0) - startOf(texts, at);
}

function startOf({ ends }: Texts, at: number): number {
  return at === 0 ? 0 : (ends[at - 1] ?? 0);
}
