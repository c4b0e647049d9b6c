import { hash } from "node:crypto";
import type { EnvelopeId, JurisdictionId, MatterId } from "../kernel/id.ts";
import { decrypt, encrypt, nonceLength, tagLength, type Key } from "./aes-gcm.ts";
import { BrokenSeal } from "./broken-seal.ts";
import { paddedLength } from "./padding.ts";
import { randomBytes } from "./random.ts";

/** Where an envelope lies. It is sealed in, so that an envelope put in another's place does not open. */
export type EnvelopePlace = {
  readonly jurisdiction: JurisdictionId;
  readonly matter: MatterId;
  /** What is inside, such as `point`, `message` or `identity`. */
  readonly kind: string;
  readonly id: EnvelopeId;
};

/** The first byte of an envelope. 1 is AES-256-GCM with SHA-256; 2 is kept for SM4 with SM3 (商用密码). */
const suite = 1;
const lengthBytes = 4;
const overhead = 1 + nonceLength + tagLength;

/** Nothing shorter than this shows its length. */
const smallest = 256;

/**
 * Seals bytes under a matter's key: suite, nonce, then AES-256-GCM over length, plaintext and padding (Padmé). `atLeast`
 * is the number of bytes under which all look alike: identities are sealed with a high one, so that a named reporter
 * and an anonymous one are envelopes of the same size.
 */
export function seal(key: Key, place: EnvelopePlace, plaintext: Uint8Array, atLeast = smallest): Uint8Array {
  const padded = Buffer.alloc(paddedLength(lengthBytes + plaintext.length, Math.max(atLeast, smallest)));
  padded.writeUInt32BE(plaintext.length);
  padded.set(plaintext, lengthBytes);
  const nonce = randomBytes(nonceLength);
  return Buffer.concat([Uint8Array.of(suite), nonce, ...encrypt(key, nonce, associated(place), padded)]);
}

/** What was sealed in this place under this key; throws `BrokenSeal` on anything else. */
export function open(key: Key, place: EnvelopePlace, sealed: Uint8Array): Uint8Array {
  if (sealed[0] !== suite || sealed.length < overhead + lengthBytes) throw new BrokenSeal(`${place.kind} ${place.id}`);
  const nonce = sealed.subarray(1, 1 + nonceLength);
  const padded = decrypt(key, nonce, associated(place), sealed.subarray(1 + nonceLength));
  if (!padded) throw new BrokenSeal(`${place.kind} ${place.id}`);
  return padded.subarray(lengthBytes, lengthBytes + padded.readUInt32BE());
}

export function sealText(key: Key, place: EnvelopePlace, plaintext: string, atLeast?: number): Uint8Array {
  return seal(key, place, Buffer.from(plaintext, "utf8"), atLeast);
}

export function openText(key: Key, place: EnvelopePlace, sealed: Uint8Array): string {
  return Buffer.from(open(key, place, sealed)).toString("utf8");
}

export function sealJson(key: Key, place: EnvelopePlace, content: unknown, atLeast?: number): Uint8Array {
  return sealText(key, place, JSON.stringify(content), atLeast);
}

/** The value as it was sealed; its shape is checked by whoever knows it. */
export function openJson(key: Key, place: EnvelopePlace, sealed: Uint8Array): unknown {
  return JSON.parse(openText(key, place, sealed));
}

/** SHA-256 of the sealed bytes in hex: what an event carries, so the log vouches for content that it does not hold. */
export function digestOf(sealed: Uint8Array): string {
  return hash("sha256", sealed, "hex");
}

function associated({ jurisdiction, matter, kind, id }: EnvelopePlace): Uint8Array {
  return Buffer.from(JSON.stringify(["envelope", suite, jurisdiction, matter, kind, id]), "utf8");
}
