import { createCipheriv, createHash } from "node:crypto";
import { tokensOf } from "./index-tokens.ts";

const block = 16;
const longest = block - 1;
const hashed = 0xff;

/**
 * Tokens as numbers that mean nothing without the key: each is padded to one block of 16 bytes and all are enciphered in
 * one call (AES-256 on single blocks, a keyed permutation, so different short tokens stay different blocks); the first 8
 * bytes are kept, as signed 64-bit numbers in ascending order, each once, so that the order of the text is lost.
 *
 * Danger: this leaks equality. Whoever reads the database without the key sees that two texts share tokens, how many each
 * has and how frequent each is; with a large corpus of the same kind of text, frequent pairs can be guessed. It is accepted
 * because without it nobody sees that a matter was raised before, nor finds a letter, except by opening every envelope;
 * because the key lies apart from the database, under the master key; because rows fall with their matter; and because a
 * rulebook decides what is indexed at all. Names of people are never given to it: they stay in the identity envelope.
 */
export function blind(indexKey: Uint8Array, tokens: readonly string[]): bigint[] {
  if (tokens.length === 0) return [];
  const blocks = Buffer.alloc(tokens.length * block);
  tokens.forEach((token, place) => writeBlock(blocks, place * block, token));
  const cipher = createCipheriv("aes-256-ecb", indexKey, null).setAutoPadding(false);
  const enciphered = cipher.update(blocks);
  const numbers = new BigInt64Array(tokens.length);
  for (let place = 0; place < tokens.length; place++) numbers[place] = enciphered.readBigInt64BE(place * block);
  return [...new Set(numbers.sort())];
}

/** What to look for when someone searches: every number must be in a text's index for the text to hold all the words. */
export function blindQuery(indexKey: Uint8Array, sought: string): bigint[] {
  return blind(indexKey, tokensOf(sought));
}

// One byte of length, then the token and zeros; a token that is too long gives its hash instead, under a length none has.
function writeBlock(blocks: Buffer, at: number, token: string): void {
  const length = Buffer.byteLength(token);
  if (length <= longest) {
    blocks[at] = length;
    blocks.write(token, at + 1);
  } else {
    blocks[at] = hashed;
    createHash("sha256")
      .update(token)
      .digest()
      .copy(blocks, at + 1, 0, longest);
  }
}
