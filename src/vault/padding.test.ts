import * as fc from "fast-check";
import { expect, test } from "vitest";
import { paddedLength } from "./padding.ts";

test.each([
  [2, 2],
  [9, 10],
  [100, 104],
  [1_000, 1_024],
  [200_000_000, 201_326_592],
])("%i bytes are padded to %i", (length, padded) => expect(paddedLength(length, 1)).toBe(padded));

test("padding never shortens, costs at most 12 %, and padding what is padded changes nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2 ** 42 }), (length) => {
      const padded = paddedLength(length, 1);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded).toBeLessThanOrEqual(Math.max(length * 1.12, length + 1));
      expect(paddedLength(padded, 1)).toBe(padded);
    }),
  );
});

test("everything under the smallest size looks alike", () => {
  fc.assert(fc.property(fc.nat(256), (length) => paddedLength(length, 256) === 256));
});

test("texts of up to a million bytes fall into fewer than 300 sizes", () => {
  const sizes = new Set<number>();
  for (let length = 0; length <= 1_000_000; length += 7) sizes.add(paddedLength(length, 256));
  expect(sizes.size).toBeLessThan(300);
});
