import { expect, test } from "vitest";
import { day } from "../../kernel/day.ts";
import { readDay } from "./read-day.ts";

const today = day("2026-11-24");

test("a typist writes as little of a day as is needed", () => {
  for (const written of [
    "2026-11-05",
    "20261105",
    "2026.11.5",
    "2026/11/05",
    "2026年11月5日",
    "11-5",
    "1105",
    "5",
    "05",
  ])
    expect(readDay(written, today)).toBe("2026-11-05");
});

test("a day that does not exist is not guessed", () => {
  for (const written of ["2026-02-30", "31-31", "0", "13-01", "yesterday", "", "1-2-3-4"])
    expect(readDay(written, today)).toBeUndefined();
});
