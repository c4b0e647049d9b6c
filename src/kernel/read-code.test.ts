import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkDigit } from "./check-digit.ts";
import { parseLocator, parseSecret } from "./read-code.ts";
import { newSubmissionToken, receiptFrom } from "../vault/receipt.ts";
import { secretGroups, showLocator } from "./receipt-code.ts";

const written = ["〇零", "一壹", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"];
const code = `4821935760${checkDigit("4821935760")}`;

test("a receipt is read back from how it is shown", () => {
  for (let receipt = 0; receipt < 200; receipt++) {
    const { locator, secret } = receiptFrom(newSubmissionToken());
    expect(parseLocator(showLocator(locator))).toBe(locator);
    expect(parseSecret(secretGroups(secret).join(" "))).toBe(secret);
  }
});

test("each digit may be plain, full-width or a Chinese numeral, with any spaces and dashes between", () => {
  const digit = (plain: string) =>
    fc.constantFrom(plain, String.fromCodePoint(0xff10 + Number(plain)), ...Array.from(written[Number(plain)]!));
  const gap = fc.constantFrom("", " ", "-", "\u3000", "—", "－", "–", "\u2212", " - ", ".", "·", "\t", "\u200b");
  const typing = fc.tuple(
    ...Array.from(code, (plain) => fc.tuple(gap, digit(plain), gap).map((parts) => parts.join(""))),
  );
  fc.assert(
    fc.property(typing, (typed) => {
      expect(parseLocator(typed.join(""))).toBe(code);
    }),
  );
});

test("one digit miscopied is told from a code that is merely unknown", () => {
  const wrong = code.replace("8", "3");
  expect(parseLocator(wrong)).toEqual({ why: "check-digit" });
  expect(parseLocator(`0000000000${checkDigit("0000000000")}`)).toMatch(/^0{10}/);
});

test("a digit too few or too many is told with both numbers", () => {
  expect(parseLocator("482-1935-760")).toEqual({ why: "length", digits: 10, needed: 11 });
  expect(parseSecret(`${"1".repeat(31)}`)).toEqual({ why: "length", digits: 31, needed: 30 });
  expect(parseLocator("")).toEqual({ why: "length", digits: 0, needed: 11 });
});

test.each(["482-1935-76O2", "四八二十", "9".repeat(201), "<script>", "①②③a", "-".repeat(10_000_000)])(
  "%.20s is answered as something else than digits",
  (typed) => expect(parseLocator(typed)).toEqual({ why: "not-digits" }),
);

test("whatever is typed is read as a code or answered, never thrown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      const read = parseSecret(typed);
      expect(typeof read === "string" ? read.length : read.why).toBeTruthy();
    }),
  );
});
