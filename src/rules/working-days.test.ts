import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { addDays, day, dayNumbered, dayNumber, type Day, type Weekday } from "../kernel/day.ts";
import { text } from "../kernel/text.ts";
import { isWorkingDay, layCalendar, type Calendar } from "./calendar.ts";
import { addWorkingDays, rollForward, workingDaysBetween } from "./working-days.ts";

const china = layCalendar([chinaLayer]);
const from2017 = dayNumber(day("2017-06-01"));
const anyDay = fc.integer({ min: from2017, max: from2017 + 4200 }).map(dayNumbered);
const fewDays = fc.integer({ min: 0, max: 400 });

const anySpell = fc.tuple(anyDay, fc.nat(12)).map(([from, length]) => ({
  from,
  to: addDays(from, length),
  name: text("某日", "some day"),
}));
const anyCalendar = fc
  .record({
    week: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    off: fc.array(anySpell, { maxLength: 40 }),
    work: fc.array(anySpell, { maxLength: 20 }),
  })
  .map(({ week, off, work }) =>
    layCalendar([
      { level: "nation", name: text("全国", "nation"), week: week as Weekday[], off, work: [] },
      { level: "organ", name: text("机关", "organ"), off: [], work },
    ]),
  );
const calendars = fc.oneof(fc.constant(china), fc.constant(layCalendar([])), anyCalendar);

/** Counts on the fingers. */
function walk(calendar: Calendar, from: Day, count: number): Day {
  let on = from;
  for (let left = count; left > 0;) {
    on = addDays(on, 1);
    if (isWorkingDay(calendar, on)) left--;
  }
  return on;
}

describe("day 1 is the first working day after the start (起算次日)", () => {
  it.each([
    ["2022-09-05", "2022-09-13", "2022-09-27"],
    ["2022-09-09", "2022-09-19", "2022-10-08"],
    ["2022-09-28", "2022-10-10", "2022-10-24"],
    ["2022-01-21", "2022-01-28", "2022-02-16"],
    ["2024-09-13", "2024-09-23", "2024-10-11"],
    ["2025-01-20", "2025-01-26", "2025-02-14"],
    ["2025-09-26", "2025-10-10", "2025-10-23"],
    ["2026-02-10", "2026-02-24", "2026-03-09"],
  ])("5 working days from %s end on %s, 15 on %s", (start, five, fifteen) => {
    expect(addWorkingDays(china, day(start), 5)).toBe(five);
    expect(addWorkingDays(china, day(start), 15)).toBe(fifteen);
  });

  it("the n-th working day is a working day, and counting on the fingers finds the same", () => {
    fc.assert(
      fc.property(calendars, anyDay, fewDays, (calendar, from, count) => {
        const reached = addWorkingDays(calendar, from, count + 1);
        expect(isWorkingDay(calendar, reached)).toBe(true);
        expect(reached).toBe(walk(calendar, from, count + 1));
        expect(workingDaysBetween(calendar, from, reached)).toBe(count + 1);
      }),
    );
  });

  it("some days and then some more are all of them at once", () => {
    fc.assert(
      fc.property(calendars, anyDay, fewDays, fewDays, (calendar, from, some, more) => {
        const atOnce = addWorkingDays(calendar, from, some + more);
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, some), more)).toBe(atOnce);
      }),
    );
  });

  it("no working days lead nowhere, and a broken number is refused", () => {
    expect(addWorkingDays(china, day("2026-10-01"), 0)).toBe("2026-10-01");
    for (const broken of [-1, 1.5, Number.NaN]) {
      expect(() => addWorkingDays(china, day("2026-10-01"), broken)).toThrow(RangeError);
    }
  });

  it("a span of centuries costs no more than one of a week", () => {
    expect(addWorkingDays(layCalendar([]), day("2026-01-02"), 261_000)).toBe(addDays(day("2026-01-02"), 7 * 52_200));
  });
});

describe("a last day off moves on (民法典 Art. 203)", () => {
  it.each([
    ["2022-10-05", "2022-10-08"],
    ["2022-09-24", "2022-09-26"],
    ["2024-09-28", "2024-09-29"],
    ["2025-02-04", "2025-02-05"],
    ["2025-10-11", "2025-10-11"],
    ["2022-10-09", "2022-10-09"],
  ])("%s becomes %s", (last, moved) => {
    expect(rollForward(china, day(last))).toBe(moved);
  });

  it("to the nearest working day at or after it", () => {
    fc.assert(
      fc.property(calendars, anyDay, (calendar, on) => {
        expect(rollForward(calendar, on)).toBe(walk(calendar, addDays(on, -1), 1));
      }),
    );
  });
});
