import { hash, hkdfSync } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hasRightCheckDigit } from "../kernel/check-digit.ts";
import { secretGroups, showLocator, type Locator, type Secret } from "../kernel/receipt-code.ts";
import {
  matches,
  newSubmissionToken,
  parseSubmissionToken,
  receiptFrom,
  submissionOf,
  verifierOf,
  type SubmissionToken,
} from "./receipt.ts";

const token = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX" as SubmissionToken;

test("a form sent twice shows the same receipt, and so will every later version", () => {
  expect(receiptFrom(token)).toEqual(receiptFrom(token));
  expect(receiptFrom(token)).toEqual({ locator: "07438531762", secret: "368897626493606499542150943923" });
});

test("a locator is ten digits and a check digit, a secret twenty-nine and one", () => {
  for (let receipt = 0; receipt < 200; receipt++) {
    const { locator, secret } = receiptFrom(newSubmissionToken());
    expect(locator).toMatch(/^[0-9]{11}$/);
    expect(secret).toMatch(/^[0-9]{30}$/);
    expect(hasRightCheckDigit(locator) && hasRightCheckDigit(secret)).toBe(true);
  }
});

test("another attempt gives another locator and another secret", () => {
  const [first, second] = [receiptFrom(token), receiptFrom(token, 1)];
  expect(second.locator).not.toBe(first.locator);
  expect(second.secret).not.toBe(first.secret);
});

test("locator and secret are digits of one HKDF after one another, so that neither says anything about the other", () => {
  const bytes = new Uint8Array(hkdfSync("sha256", Buffer.from(token, "base64url"), "", "huiyin receipt 0 0", 55));
  const digits = [...bytes].filter((byte) => byte < 250).map((byte) => byte % 10);
  const { locator, secret } = receiptFrom(token);
  expect(locator.slice(0, 10) + secret.slice(0, 29)).toBe(digits.slice(0, 39).join(""));
});

test("every digit is as likely as every other, in every place", () => {
  const receipts = Array.from({ length: 4_000 }, () => receiptFrom(newSubmissionToken()).secret);
  for (let place = 0; place < 30; place++) {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const secret of receipts) counts[Number(secret[place])]!++;
    const chiSquared = counts.reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0);
    // Nine degrees of freedom: above 50 about once in ten million.
    expect(chiSquared).toBeLessThan(50);
  }
});

test("codes are shown as people copy them", () => {
  expect(showLocator("48219357602" as Locator)).toBe("482-1935-7602");
  expect(secretGroups("123456789012345678901234567890" as Secret)).toEqual([
    "12345",
    "67890",
    "12345",
    "67890",
    "12345",
    "67890",
  ]);
});

test("a receipt matches what was kept of it, and no other locator or secret does", () => {
  const receipt = receiptFrom(token);
  const other = receiptFrom(newSubmissionToken());
  const kept = verifierOf(receipt);
  expect(kept).toBe(hash("sha256", `${receipt.locator}|${receipt.secret}`, "hex"));
  expect(matches(kept, receipt)).toBe(true);
  expect(matches(kept, { ...receipt, secret: other.secret })).toBe(false);
  expect(matches(kept, { ...receipt, locator: other.locator })).toBe(false);
  expect(matches("", receipt)).toBe(false);
  expect(matches(kept.slice(2), receipt)).toBe(false);
});

test("a token from the form is read only in its own shape", () => {
  const fresh = newSubmissionToken();
  expect(parseSubmissionToken(fresh)).toBe(fresh);
  for (const wrong of ["", fresh.slice(1), `${fresh}A`, `${fresh.slice(1)}=`, `${fresh}\n`]) {
    expect(parseSubmissionToken(wrong)).toBeUndefined();
  }
});

test("what is kept to know a second submit is neither the token nor the same for two", () => {
  fc.assert(
    fc.property(fc.constant(0), () => {
      const [one, other] = [newSubmissionToken(), newSubmissionToken()];
      expect(submissionOf(one)).toMatch(/^[0-9a-f]{64}$/);
      expect(submissionOf(one)).toBe(submissionOf(one));
      expect(submissionOf(one)).not.toBe(submissionOf(other));
    }),
  );
});
