import { createHash, createSecretKey } from "node:crypto";
import { decrypt, encrypt, keyLength, nonceLength } from "./aes-gcm.ts";
import { BrokenSeal } from "./broken-seal.ts";
import { randomBytes } from "./random.ts";

/**
 * Whoever keeps the master key: a file of ours, or a key service. It wraps the 32-byte keys of matters and indexes, and
 * unwraps them only for the same `context`, so that a wrapped key moved to another matter's row does not open.
 */
export type KeyKeeper = {
  /** The master key that wraps now; it changes with each rotation. */
  readonly id: string;
  wrap(key: Uint8Array, context: string): Promise<Uint8Array>;
  /** Rejects with `BrokenSeal` what it did not wrap for this context, or wrapped with a master key it no longer has. */
  unwrap(wrapped: Uint8Array, context: string): Promise<Uint8Array>;
};

const format = 1;
const idLength = 8;
const headLength = 1 + idLength;

/**
 * Keeps master keys of 32 bytes in memory: the last wraps, all unwrap. A wrapped key is the format (1 byte), the master
 * key's id (8), a nonce (12), then AES-256-GCM over the key. Nonces are random, so a master key is to be rotated before
 * it has wrapped 2^32 keys (NIST SP 800-38D, 8.3): some forty years of a province.
 */
export function keeperOf(masterKeys: readonly Uint8Array[]): KeyKeeper {
  const keys = new Map(masterKeys.map((key) => [masterKeyId(key), createSecretKey(key)]));
  const newest = masterKeys.at(-1);
  if (!newest || masterKeys.some((key) => key.length !== keyLength)) {
    throw new RangeError(`a keeper needs at least one master key, each of ${keyLength} bytes`);
  }
  const id = masterKeyId(newest);
  const head = Buffer.concat([Uint8Array.of(format), Buffer.from(id, "hex")]);
  const wrapping = createSecretKey(newest);

  return {
    id,
    async wrap(key, context) {
      if (key.length !== keyLength) throw new RangeError(`only keys of ${keyLength} bytes are wrapped`);
      const nonce = randomBytes(nonceLength);
      return Buffer.concat([head, nonce, ...encrypt(wrapping, nonce, associated(head, context), key)]);
    },
    async unwrap(wrapped, context) {
      const start = Buffer.from(wrapped.subarray(0, headLength));
      const master = start[0] === format ? keys.get(start.toString("hex", 1)) : undefined;
      if (!master)
        throw new BrokenSeal(`a key wrapped with master key ${start.toString("hex", 1)}, which is not here,`);
      const nonce = wrapped.subarray(headLength, headLength + nonceLength);
      if (nonce.length < nonceLength) throw new BrokenSeal("a wrapped key");
      const key = decrypt(master, nonce, associated(start, context), wrapped.subarray(headLength + nonceLength));
      if (key?.length !== keyLength) throw new BrokenSeal("a wrapped key");
      return key;
    },
  };
}

/** Sixteen hex digits of the key's hash: they name it without telling it, and show when its line in a file is damaged. */
export function masterKeyId(key: Uint8Array): string {
  return createHash("sha256")
    .update("huiyin master key\0")
    .update(key)
    .digest("hex")
    .slice(0, idLength * 2);
}

function associated(head: Uint8Array, context: string): Uint8Array {
  return Buffer.concat([head, Buffer.from(context, "utf8")]);
}
