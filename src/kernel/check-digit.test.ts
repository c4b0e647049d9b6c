import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkDigit, hasRightCheckDigit } from "./check-digit.ts";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

test("the standard's own example 0794 is given the digit 5", () => {
  expect(checkDigit("0794")).toBe("5");
});

test.each(["86095742719", "47036892816", "65929970489", "69435151530", "33392005961"])(
  "%s, published as an example of a number that ends in this check digit, is right",
  (published) => expect(hasRightCheckDigit(published)).toBe(true),
);

test("every single wrong digit is found, wherever it stands", () => {
  fc.assert(
    fc.property(digits(10), fc.nat(10), fc.integer({ min: 1, max: 9 }), (row, place, off) => {
      const code = row + checkDigit(row);
      const wrong = (Number(code[place]) + off) % 10;
      expect(hasRightCheckDigit(code)).toBe(true);
      expect(hasRightCheckDigit(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false);
    }),
  );
});

test("of all swaps of two different neighbours at least 97 in 100 are found", () => {
  let swaps = 0;
  let found = 0;
  for (let number = 0; number < 10_000; number++) {
    const row = String(number).padStart(4, "0");
    const code = row + checkDigit(row);
    for (let place = 0; place < 4; place++) {
      if (code[place] === code[place + 1]) continue;
      swaps++;
      const swapped = code.slice(0, place) + code[place + 1] + code[place] + code.slice(place + 2);
      if (!hasRightCheckDigit(swapped)) found++;
    }
  }
  expect(found / swaps).toBeGreaterThan(0.97);
});

test.each(["", "5", "07a45", "０７９４５", "07 945"])("%j is no row of digits and so not right", (text) => {
  expect(hasRightCheckDigit(text)).toBe(false);
});

test("a check digit is refused for what is not a row of digits", () => {
  expect(() => checkDigit("")).toThrow(RangeError);
  expect(() => checkDigit("12 3")).toThrow(RangeError);
});
