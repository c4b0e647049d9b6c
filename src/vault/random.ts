import { randomFillSync } from "node:crypto";

const pool = Buffer.alloc(8192);
let used = pool.length;

/**
 * `length` bytes from the operating system's generator, drawn in one large gulp because keys, nonces and ids are small
 * and many. What is handed out is a copy, and its place in the pool is wiped, so no byte is ever given twice or kept.
 */
export function randomBytes(length: number): Buffer {
  if (length > pool.length) return randomFillSync(Buffer.alloc(length));
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const drawn = Buffer.allocUnsafeSlow(length);
  pool.copy(drawn, 0, used, used + length);
  pool.fill(0, used, used + length);
  used += length;
  return drawn;
}
