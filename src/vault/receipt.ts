import { createSecretKey, hash, hkdfSync, timingSafeEqual, type KeyObject } from "node:crypto";
import { checkDigit } from "../kernel/check-digit.ts";
import type { Locator, Secret } from "../kernel/receipt-code.ts";
import { randomBytes } from "./random.ts";

declare const kind: unique symbol;

/** 192 random bits, base64url, in a hidden field of the form: whoever sends it twice gets one receipt and one contact. */
export type SubmissionToken = string & { readonly [kind]: "submission-token" };

const locatorDigits = 10;
/** 96 bits are a little less than 29 digits. */
const secretDigits = 29;

export type Receipt = { readonly locator: Locator; readonly secret: Secret };

export function newSubmissionToken(): SubmissionToken {
  return randomBytes(24).toString("base64url") as SubmissionToken;
}

/** Reads the hidden field; anything but 32 characters of base64url is `undefined`. */
export function parseSubmissionToken(sent: string): SubmissionToken | undefined {
  return /^[\w-]{32}$/.test(sent) ? (sent as SubmissionToken) : undefined;
}

/** SHA-256 in hex, by which a second submit is known as the same without keeping the token, from which the secret follows. */
export function submissionOf(token: SubmissionToken): string {
  return hash("sha256", `huiyin submission|${token}`, "hex");
}

/**
 * The receipt that follows from a token (HKDF-SHA256, RFC 5869), always the same for the same attempt. Locators are
 * random, so among some 100,000 two are likely to meet once: where one is taken by another submission, take the next
 * attempt.
 */
export function receiptFrom(token: SubmissionToken, attempt = 0): Receipt {
  const digits = digitsFrom(createSecretKey(token, "base64url"), `${attempt}`, locatorDigits + secretDigits);
  return {
    locator: withCheckDigit(digits.slice(0, locatorDigits)) as Locator,
    secret: withCheckDigit(digits.slice(locatorDigits)) as Secret,
  };
}

/**
 * SHA-256 of locator and secret, hex: all that is kept. A slow hash would add nothing to 96 random bits, and the
 * locator makes every receipt a search of its own for whoever steals the table.
 */
export function verifierOf({ locator, secret }: Receipt): string {
  return hash("sha256", `${locator}|${secret}`, "hex");
}

/** Whether this receipt is the one kept, taking the same time however much of it is right. */
export function matches(verifier: string, receipt: Receipt): boolean {
  const kept = Buffer.from(verifier, "hex");
  const given = Buffer.from(verifierOf(receipt), "hex");
  return kept.length === given.length && timingSafeEqual(kept, given);
}

function withCheckDigit(digits: string): string {
  return digits + checkDigit(digits);
}

// Bytes from 250 on are passed over, so that each of the ten digits is exactly as likely as any other.
function digitsFrom(token: KeyObject, purpose: string, count: number): string {
  let digits = "";
  for (let round = 0; digits.length < count; round++) {
    const bytes = new Uint8Array(hkdfSync("sha256", token, "", `huiyin receipt ${purpose} ${round}`, count + 16));
    for (const byte of bytes) if (byte < 250) digits += byte % 10;
  }
  return digits.slice(0, count);
}
