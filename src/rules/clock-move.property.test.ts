import fc from "fast-check";
import { expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { addDays, day, dayNumber, dayNumbered, type Day } from "../kernel/day.ts";
import { text } from "../kernel/text.ts";
import { isWorkingDay, layCalendar, type Calendar, type Spell } from "./calendar.ts";
import type { Within } from "./length.ts";
import { moved, whyMoved, type Running } from "./clock-move.ts";
import { countOut } from "./due.ts";
import { sayMoved } from "./say-moved.ts";

const name = text("某", "some");
const first = dayNumber(day("2025-01-01"));
const anyDay = fc.integer({ min: first, max: first + 500 }).map(dayNumbered);
const within: fc.Arbitrary<Within> = fc.oneof(
  fc.record({ workingDays: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ calendarDays: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 3 }) }),
);
const spells = fc.array(
  fc.record({ from: anyDay, length: fc.nat(4) }).map(({ from, length }): Spell => ({
    from,
    to: addDays(from, length),
    name,
  })),
  { maxLength: 8 },
);
const calendars: fc.Arbitrary<Calendar> = fc
  .record({ off: spells, work: spells })
  .map((days) => layCalendar([chinaLayer, { level: "county", name, ...days }]));
const pauses = fc.array(
  fc.record({ after: fc.nat(20), length: fc.nat(10) }).map(({ after, length }) => ({ after, length })),
  { maxLength: 2 },
);

/** A clock with what befell it, as the calendar of the day counted it. */
const clocks = fc
  .record({ from: anyDay, within, roll: fc.boolean(), pauses, extensions: fc.array(within, { maxLength: 2 }) })
  .map(({ from, within: length, roll, pauses: held, extensions }) => ({
    from,
    within: length,
    roll,
    pauses: held.map(({ after, length: days }) => {
      const begun = addDays(from, after);
      return { from: begun, to: addDays(begun, days), reason: "hearing" as const, clause: name };
    }),
    extensions: extensions.map((by) => ({ by })),
  }));

function counted(clock: Omit<Running, "due" | "unrolledDue">, calendar: Calendar): Running {
  const { unrolledDue, due } = countOut(clock, calendar);
  return { ...clock, unrolledDue, due };
}

const apply = (running: Running, calendar: Calendar): Running => ({ ...running, ...moved(running, calendar) });

it("a clock that a change moved is the clock that the new calendar counts from its record", () => {
  fc.assert(
    fc.property(clocks, calendars, calendars, (clock, before, after) => {
      expect(apply(counted(clock, before), after)).toEqual(counted(clock, after));
    }),
  );
});

it("applied twice, a change moves nothing the second time", () => {
  fc.assert(
    fc.property(clocks, calendars, calendars, (clock, before, after) => {
      expect(moved(apply(counted(clock, before), after), after)).toBeUndefined();
    }),
  );
});

it("change after change ends where the last calendar alone would have put it, and back is back", () => {
  fc.assert(
    fc.property(clocks, fc.array(calendars, { minLength: 1, maxLength: 4 }), (clock, all) => {
      const [begun, ...changes] = [...all, all[0]!];
      const running = counted(clock, begun);
      expect(changes.reduce(apply, running)).toEqual(running);
    }),
  );
});

it("a last day only moves for days that are worked under one calendar and off under the other, and they are named", () => {
  fc.assert(
    fc.property(clocks, calendars, calendars, (clock, before, after) => {
      const running = counted(clock, before);
      const ends = moved(running, after);
      if (!ends) return;
      const why = whyMoved(running, ends, before, after);
      expect(why.length).toBeGreaterThan(0);
      expect(why.every(({ on }) => isWorkingDay(before, on) !== isWorkingDay(after, on))).toBe(true);
      expect(sayMoved(why).zh).toContain("改为");
    }),
  );
});

it("names three days at most and counts the others, and says when the record is older than the calendar before", () => {
  const monday: Day = day("2026-03-02");
  const [before, after] = [
    layCalendar([]),
    layCalendar([
      { level: "county", name, off: [{ from: addDays(monday, 1), to: addDays(monday, 4), name }], work: [] },
    ]),
  ];
  const clock = { from: monday, within: { workingDays: 5 }, roll: true, pauses: [], extensions: [] };
  const running = counted(clock, before);
  const ends = moved(running, after);
  expect(ends).toEqual({ unrolledDue: "2026-03-13", due: "2026-03-13" });
  expect(sayMoved(ends ? whyMoved(running, ends, before, after) : []).en).toMatch(/; and 1 more\.$/);
  expect(sayMoved([]).zh).toContain("重新计算");
});
