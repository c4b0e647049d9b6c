import fc from "fast-check";
import { expect, it } from "vitest";
import { stories } from "../../test/office/clock-stories.ts";
import { addDays, addMonths, dayNumber, type Day } from "../kernel/day.ts";
import { isWorkingDay, type Calendar } from "./calendar.ts";
import { recomputeDue, type ClockRecord } from "./clock.ts";
import { daysLeft } from "./days-left.ts";
import { explain } from "./explain.ts";

const isPaused = ({ pauses }: ClockRecord, on: Day) => pauses.some(({ from, to }) => to && from <= on && on <= to);

/** Counts a clock out day by day, each day looked at once, in the order of its length and its extensions. */
function onTheFingers(clock: ClockRecord, calendar: Calendar): { unrolledDue: Day; due: Day } {
  const take = (from: Day, days: number, counts: (on: Day) => boolean) => {
    let on = from;
    for (let left = days; left > 0;) {
      on = addDays(on, 1);
      if (counts(on) && !isPaused(clock, on)) left--;
    }
    return on;
  };
  let at = clock.from;
  let since: { day: Day; months: number } | undefined;
  for (const length of [clock.within, ...clock.extensions.map(({ by }) => by)]) {
    if ("hours" in length) throw new Error("counted in hours, not on the fingers");
    if ("months" in length) {
      since = { day: since?.day ?? at, months: (since?.months ?? 0) + length.months };
      at = take(since.day, dayNumber(addMonths(since.day, since.months)) - dayNumber(since.day), () => true);
    } else {
      since = undefined;
      at =
        "workingDays" in length
          ? take(at, length.workingDays, (on) => isWorkingDay(calendar, on))
          : take(at, length.calendarDays, () => true);
    }
  }
  let due = at;
  while (clock.roll && (!isWorkingDay(calendar, due) || isPaused(clock, due))) due = addDays(due, 1);
  return { unrolledDue: at, due };
}

it("whatever befell a clock, its due day is its record's due day", () => {
  fc.assert(
    fc.property(stories, ({ clock, calendar }) => {
      expect(recomputeDue(clock, calendar)).toEqual({ unrolledDue: clock.unrolledDue, due: clock.due });
    }),
  );
});

it("counting on the fingers finds the same due day, so no paused day is left out twice", () => {
  fc.assert(
    fc.property(stories, ({ clock, calendar }) => {
      expect({ unrolledDue: clock.unrolledDue, due: clock.due }).toEqual(onTheFingers(clock, calendar));
    }),
    { numRuns: 500 },
  );
});

it("an explanation speaks of every day once, in order, and its lines cover the same days", () => {
  fc.assert(
    fc.property(stories, ({ clock, calendar }) => {
      const { days, lines, due } = explain(clock, calendar);
      const last = dayNumber(due) - dayNumber(clock.from);
      expect(days.map(({ on }) => on)).toEqual(Array.from({ length: last + 1 }, (_, at) => addDays(clock.from, at)));
      const told = lines.reduce((sum, line) => sum + (line.is === "run" ? line.run.days : 0), 0);
      expect(told).toBe(days.filter(({ is }) => is !== "start" && is !== "rolled-over").length);
      for (const { sentence } of lines) expect(sentence.zh + sentence.en).not.toMatch(/undefined|NaN|\[object/);
    }),
  );
});

it("days left fall by no more than one a day, and never rise", () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 0, max: 200 }), ({ clock, calendar }, after) => {
      const on = addDays(clock.from, after);
      const [today, tomorrow] = [daysLeft(clock, on, calendar), daysLeft(clock, addDays(on, 1), calendar)];
      expect([0, 1]).toContain(today - tomorrow);
    }),
  );
});

it("a running clock has 0 days left on its last day, and is late by one the day after", () => {
  const running = stories.filter(({ clock }) => clock.pauses.every(({ to }) => to));
  fc.assert(
    fc.property(running, ({ clock, calendar }) => {
      expect(daysLeft(clock, clock.due, calendar)).toBe(0);
      expect(daysLeft(clock, addDays(clock.due, 1), calendar)).toBe(-1);
    }),
  );
});
