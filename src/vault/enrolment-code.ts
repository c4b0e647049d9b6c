import { hash, timingSafeEqual } from "node:crypto";
import { randomBytes } from "./random.ts";

// Crockford's Base32: no I, L, O or U, so that what is read out or copied by hand is not mistaken.
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A one-time code of 100 random bits, as it is shown once: five groups of four letters and digits. */
export function newEnrolmentCode(): string {
  const code = Array.from(randomBytes(20), (byte) => letters[byte % 32]).join("");
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** SHA-256 of a code for one officer: all that is kept. A slow hash would add nothing to 100 random bits. */
export function digestOfCode(officer: string, code: string): Buffer {
  return hash("sha256", `huiyin enrolment|${officer}|${normal(code)}`, "buffer");
}

/** Whether the code typed is the one kept, taking the same time however much of it is right. */
export function isCode(kept: Uint8Array, officer: string, typed: string): boolean {
  return timingSafeEqual(kept, digestOfCode(officer, typed));
}

/** What is typed in small letters, without dashes, or with O for 0 and I or L for 1, is the same code. */
function normal(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}
