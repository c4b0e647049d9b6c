import { createCipheriv, createHash, createSecretKey } from "node:crypto";
import { tokensOf } from "./index-tokens.ts";

const block = 16;
const longest = block - 1;
const hashed = 0xff;

/**
 * Tokens as numbers that mean nothing without the key: each is padded to one block of 16 bytes and all are enciphered in
 * one call (AES-256 on single blocks, a keyed permutation, so different short tokens stay different blocks); the first 8
 * bytes are kept, as signed 64-bit numbers in ascending order, so that the order of the text is lost.
 *
 * Danger: this leaks equality. Whoever reads the database without the key sees that two texts share tokens, how many each
 * has and how frequent each is; with a large corpus of the same kind of text, frequent pairs can be guessed. It is accepted
 * because without it nobody sees that a matter was raised before, nor finds a letter, except by opening every envelope;
 * because the key lies apart from the database, under the master key; because rows fall with their matter; and because a
 * rulebook decides what is indexed at all. What identity envelopes hold is never given to it.
 */
export function blind(indexKey: Uint8Array, tokens: readonly string[]): bigint[] {
  if (tokens.length === 0) return [];
  const blocks = Buffer.alloc(tokens.length * block);
  tokens.forEach((token, place) => writeBlock(blocks, place * block, token));
  const cipher = createCipheriv("aes-256-ecb", createSecretKey(indexKey), null).setAutoPadding(false);
  const enciphered = cipher.update(blocks);
  const view = new DataView(enciphered.buffer, enciphered.byteOffset, enciphered.byteLength);
  const numbers = new BigInt64Array(tokens.length);
  for (let place = 0; place < tokens.length; place++) numbers[place] = view.getBigInt64(place * block);
  return Array.from(numbers.sort());
}

/** What to look for when someone searches: every number must be in a text's index for the text to hold all the words. */
export function blindQuery(indexKey: Uint8Array, sought: string): bigint[] {
  return blind(indexKey, tokensOf(sought));
}

// One byte of length, then the token and zeros; a token that is too long gives its hash instead, under a length none has.
function writeBlock(blocks: Buffer, at: number, token: string): void {
  if (isPair(token)) {
    blocks[at] = 6;
    writeIdeograph(blocks, at + 1, token.charCodeAt(0));
    writeIdeograph(blocks, at + 4, token.charCodeAt(1));
    // A unit of UTF-16 is at most three bytes of UTF-8, so five always fit.
  } else if (token.length <= 5 || Buffer.byteLength(token) <= longest) {
    blocks[at] = blocks.write(token, at + 1);
  } else {
    blocks[at] = hashed;
    createHash("sha256")
      .update(token)
      .digest()
      .copy(blocks, at + 1, 0, longest);
  }
}

/** Two ideographs of the basic plane, as nearly all tokens of a text are: to call out of the language for each takes longest. */
function isPair(token: string): boolean {
  return token.length === 2 && isIdeograph(token.charCodeAt(0)) && isIdeograph(token.charCodeAt(1));
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** As UTF-8, which is three bytes there (RFC 3629). */
function writeIdeograph(blocks: Buffer, at: number, unit: number): void {
  blocks[at] = 0xe0 | (unit >>> 12);
  blocks[at + 1] = 0x80 | ((unit >>> 6) & 0x3f);
  blocks[at + 2] = 0x80 | (unit & 0x3f);
}
