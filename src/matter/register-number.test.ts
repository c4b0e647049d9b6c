import { expect, test } from "vitest";
import { rankOfNumber, registerNumber } from "./register-number.ts";

test("the forty-second arrival of a year is told from that of another year, and the ten thousandth comes after it", () => {
  const given = [
    registerNumber(2025, 10_000),
    registerNumber(2026, 42),
    registerNumber(2026, 9_999),
    registerNumber(2026, 10_000),
  ];
  expect(given).toEqual(["2025-10000", "2026-0042", "2026-9999", "2026-10000"]);
  expect(given.toSorted((one, other) => rankOfNumber(one) - rankOfNumber(other))).toEqual(given);
  expect(rankOfNumber("an old paper's number")).toBe(0);
});
