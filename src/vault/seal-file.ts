import { createHash } from "node:crypto";
import { Transform } from "node:stream";
import { encrypt, keyLength } from "./aes-gcm.ts";
import { chunkAssociated, chunkLength, chunkNonce, paddedSize, type FileSeal } from "./file-chunks.ts";
import { randomBytes } from "./random.ts";

export type SealedFile = {
  readonly seal: FileSeal;
  /** The bytes as stored: their SHA-256 in hex for the event, and their number. */
  readonly stored: { readonly digest: string; readonly size: number };
};

/**
 * A stream that takes a file and gives what is to be stored, holding one chunk at a time. Its key is made here and used
 * once. `sealed()` tells what opens the file; it throws until the stream has ended, so that nothing half-stored is recorded.
 */
export function sealFile(): { readonly stream: Transform; readonly sealed: () => SealedFile } {
  const key = randomBytes(keyLength);
  const digest = createHash("sha256");
  const pending = Buffer.allocUnsafeSlow(chunkLength);
  const nothing = Buffer.alloc(chunkLength);
  let [filled, chunk, size, storedSize] = [0, 0, 0, 0];
  let done: SealedFile | undefined;

  // A full chunk waits until more comes, because the last one is sealed as the last.
  function take(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) {
      if (filled === chunkLength) give(false);
      const taken = bytes.copy(pending, filled, at);
      filled += taken;
      at += taken;
    }
  }

  function give(last: boolean): void {
    const nonce = chunkNonce(chunk++, last);
    const sealed = Buffer.concat(encrypt(key, nonce, chunkAssociated, pending.subarray(0, filled)));
    filled = 0;
    digest.update(sealed);
    storedSize += sealed.length;
    stream.push(sealed);
  }

  const stream = new Transform({
    transform(bytes: Buffer, _encoding, next) {
      size += bytes.length;
      take(bytes);
      next();
    },
    flush(next) {
      let padding = paddedSize(size) - size;
      for (; padding > 0; padding -= chunkLength) take(nothing.subarray(0, Math.min(padding, chunkLength)));
      give(true);
      const seal: FileSeal = { suite: 1, key: key.toString("base64url"), size };
      done = { seal, stored: { digest: digest.digest("hex"), size: storedSize } };
      next();
    },
    destroy(problem, next) {
      pending.fill(0);
      next(problem);
    },
  });

  return {
    stream,
    sealed() {
      if (!done) throw new Error("a file is sealed once its stream has ended");
      return done;
    },
  };
}
