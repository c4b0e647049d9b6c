import { Transform } from "node:stream";
import { decrypt, keyLength } from "./aes-gcm.ts";
import { BrokenSeal } from "./broken-seal.ts";
import { chunkAssociated, chunkCount, chunkLength, chunkNonce, storedStart, type FileSeal } from "./file-chunks.ts";

/** Bytes of the file itself, from `start` up to but without `end`. */
export type FileRange = { readonly start: number; readonly end: number };

export type OpenedFile = {
  /** Which bytes of the stored file are to be fed into `stream`, from `start` up to but without `end`. */
  readonly stored: { readonly start: number; readonly end: number };
  readonly stream: Transform;
};

/**
 * Opens a stored file, or the chunks that hold a range of it for a preview. Every chunk is proved before it is given out;
 * the stream fails with `BrokenSeal` at the first that was changed, moved, missing or too many, so whoever reads throws
 * away what came before when it fails. Throws `RangeError` for an empty range or one beyond the file.
 */
export function openFile({ suite, key: written, size }: FileSeal, range?: FileRange): OpenedFile {
  const key = Buffer.from(written, "base64url");
  if (suite !== 1 || key.length !== keyLength) throw new BrokenSeal("a file of an unknown suite");
  const { start, end } = range ?? { start: 0, end: size };
  if (range && !(0 <= start && start < end && end <= size)) throw new RangeError("a range within the file is needed");

  const count = chunkCount(size);
  const first = Math.floor(start / chunkLength);
  // The whole file is read with its padding, so that nothing can be cut off it unseen.
  const after = range ? Math.ceil(end / chunkLength) : count;
  const pending = Buffer.allocUnsafeSlow(storedStart(size, 1));
  let [chunk, filled] = [first, 0];

  function openChunk(stream: Transform): boolean {
    const plaintext = decrypt(
      key,
      chunkNonce(chunk, chunk === count - 1),
      chunkAssociated,
      pending.subarray(0, filled),
    );
    if (!plaintext) return false;
    const offset = chunk * chunkLength;
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, plaintext.length)];
    if (from < to) stream.push(plaintext.subarray(from, to));
    chunk++;
    filled = 0;
    return true;
  }

  const stream = new Transform({
    transform(bytes: Buffer, _encoding, next) {
      for (let at = 0; at < bytes.length;) {
        if (chunk === after) return next(new BrokenSeal("a file"));
        const length = storedStart(size, chunk + 1) - storedStart(size, chunk);
        const taken = bytes.copy(pending, filled, at, at + length - filled);
        filled += taken;
        at += taken;
        if (filled === length && !openChunk(this)) return next(new BrokenSeal("a file"));
      }
      next();
    },
    flush(next) {
      next(chunk === after ? null : new BrokenSeal("a file"));
    },
  });
  return { stored: { start: storedStart(size, first), end: storedStart(size, after) }, stream };
}
