import { hash } from "node:crypto";
import { toEpoch, type Instant } from "../../kernel/instant.ts";

/** What the hash of an event covers: every column, and the body as the very text that is stored. */
export type Hashed = {
  readonly jurisdiction: string;
  readonly seq: number;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly body: string;
};

/** What stands before the first event. */
export const origin: Buffer = Buffer.alloc(32);

const mark = Buffer.from("huiyin-event-1\0");

/**
 * SHA-256 over these bytes, so that anyone can recompute it (integers big-endian, text UTF-8):
 *
 *     "huiyin-event-1" and a zero byte           15 bytes
 *     hash of the event before, or 32 zeros      32 bytes
 *     seq                                         8 bytes, unsigned
 *     version                                     8 bytes, unsigned
 *     at, microseconds since 1970-01-01 UTC       8 bytes, signed
 *     jurisdiction, stream, type, body            each its length in bytes (4 bytes, unsigned), then the bytes
 *
 * Lengths stand before the texts, so that no two different events give the same bytes.
 */
export function hashEvent(prev: Uint8Array, event: Hashed): Buffer {
  return hashFrame(prev, event, BigInt(toEpoch(event.at)) * 1000n);
}

/** The same, where the moment is known to the microsecond, as the database keeps it. */
export function hashFrame(prev: Uint8Array, event: Omit<Hashed, "at">, microseconds: bigint): Buffer {
  const texts = [event.jurisdiction, event.stream, event.type, event.body];
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const frame = Buffer.allocUnsafe(mark.length + 32 + 24 + 16 + lengths.reduce((sum, length) => sum + length, 0));
  mark.copy(frame);
  frame.set(prev, mark.length);
  let at = mark.length + 32;
  at = frame.writeBigUInt64BE(BigInt(event.seq), at);
  at = frame.writeBigUInt64BE(BigInt(event.version), at);
  at = frame.writeBigInt64BE(microseconds, at);
  texts.forEach((text, index) => {
    at = frame.writeUInt32BE(lengths[index] ?? 0, at);
    at += frame.write(text, at);
  });
  return hash("sha256", frame, "buffer");
}
