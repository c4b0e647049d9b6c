import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  day,
  dayNumber,
  dayNumbered,
  daysBetween,
  earlier,
  later,
  parseDay,
  weekday,
  yearOf,
} from "./day.ts";

const anyNumber = fc.integer({ min: dayNumber(day("0000-01-01")), max: dayNumber(day("9999-12-31")) });
const modern = fc.integer({ min: 0, max: 80_000 }).map(dayNumbered);

describe("a day", () => {
  it.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "9999-99-99",
    "0000-00-00",
    "2026-00-10",
    "2026-1-1",
    "2026-01-01T00:00",
    "",
    "今天",
  ])("that does not exist is not read: %s", (written) => {
    expect(parseDay(written)).toBeUndefined();
    expect(() => day(written)).toThrow("not a day");
  });

  it("is read where it exists, leap days too", () => {
    expect(["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"].map(parseDay)).not.toContain(undefined);
    expect(parseDay("1900-02-29")).toBeUndefined();
  });

  it("numbers the days as the Gregorian calendar does", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const written = dayNumbered(number);
        expect(written).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(written)).toBe(number);
      }),
    );
  });

  it("outside the years 0000 to 9999 has no written form", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("0000-01-01"), -1)).toThrow(RangeError);
  });

  it("falls on the weekday of ISO 8601, 1 for Monday and 7 for Sunday", () => {
    expect([day("2022-09-05"), day("2022-09-11"), day("1969-12-31")].map(weekday)).toEqual([1, 7, 3]);
  });

  it("is so many days from another as it takes to get there", () => {
    fc.assert(
      fc.property(modern, fc.integer({ min: -9000, max: 9000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  it("compares as text, and tells its year", () => {
    const [first, second] = [day("2025-12-31"), day("2026-01-01")];
    expect([earlier(first, second), later(first, second)]).toEqual([first, second]);
    expect([earlier(second, first), later(second, first)]).toEqual([first, second]);
    expect(yearOf(second)).toBe(2026);
  });
});

describe("months end on the day of the same number, or on the month's last day (民法典 Art. 202)", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2022-08-31", 1, "2022-09-30"],
    ["2022-12-15", 1, "2023-01-15"],
    ["2022-11-30", 3, "2023-02-28"],
    ["2023-01-31", -2, "2022-11-30"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});
