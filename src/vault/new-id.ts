import { id, type Id } from "../kernel/id.ts";
import { randomBytes } from "./random.ts";

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * Makes UUIDs of version 7 (RFC 9562, 5.7 and 6.2 method 1), each greater as text than the one before from this maker:
 * milliseconds, then a 12-bit counter that starts anywhere in its lower half, then 62 random bits. When a millisecond
 * runs out of counter, or the clock is set back, it goes on from the last millisecond used.
 */
export function idMaker(now: () => number): <Kind extends string>() => Id<Kind> {
  let last = 0;
  let counter = 0;
  return <Kind extends string>() => {
    const random = randomBytes(10);
    const at = now();
    if (at > last) {
      last = at;
      counter = random.readUInt16BE(8) & 0x7ff;
    } else if (++counter > 0xfff) {
      last++;
      counter = random.readUInt16BE(8) & 0x7ff;
    }
    const high = Math.floor(last / 0x10000);
    const byte = (value: number) => hex[value & 0xff] ?? "";
    const time = `${byte(high >>> 24)}${byte(high >>> 16)}${byte(high >>> 8)}${byte(high)}-${byte(last / 256)}${byte(last)}`;
    const count = `7${(counter >>> 8).toString(16)}${byte(counter)}`;
    const variant = byte((random.readUInt8(0) & 0x3f) | 0x80) + byte(random.readUInt8(1));
    return id<Kind>(`${time}-${count}-${variant}-${random.toString("hex", 2, 8)}`);
  };
}

/** A new id of the kind the caller expects, made outside the domain and handed in with the command. */
export const newId = idMaker(Date.now);
