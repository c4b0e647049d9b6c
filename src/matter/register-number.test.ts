import { expect, test } from "vitest";
import { rankOfNumber, ranksBeginning, registerNumber } from "./register-number.ts";

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

test("whatever is typed of a number, the ranks it begins are those of the numbers that begin with it", () => {
  const given = [1, 9, 42, 120, 999, 1_000, 1_200, 1_299, 9_999, 10_000, 12_000, 42_000, 99_999, 120_000].map((count) =>
    registerNumber(2026, count),
  );
  for (const typed of given.flatMap((number) => [0, 1, 2, 3, 4, 5].map((length) => number.slice(0, 5 + length)))) {
    const ranks = ranksBeginning(typed) ?? [];
    const begun = given.filter((number) =>
      ranks.some(([from, to]) => from <= rankOfNumber(number) && rankOfNumber(number) <= to),
    );
    expect({ typed, begun }).toEqual({ typed, begun: given.filter((number) => number.startsWith(typed)) });
  }
  expect([ranksBeginning("2026"), ranksBeginning("old-7")]).toEqual([undefined, undefined]);
});
