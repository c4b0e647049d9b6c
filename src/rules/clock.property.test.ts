import fc from "fast-check";
import { expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { addDays, addMonths, day, dayNumber, dayNumbered, type Day } from "../kernel/day.ts";
import { id } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import { isWorkingDay, layCalendar, type Calendar } from "./calendar.ts";
import type { ClockRule } from "./clock-rule.ts";
import type { Within } from "./length.ts";
import { extendClock, pauseClock, recomputeDue, resumeClock, startClock, type ClockRecord } from "./clock.ts";
import { daysLeft } from "./days-left.ts";
import { explain } from "./explain.ts";
import type { PauseReason } from "./pause.ts";

const calendars = fc.constantFrom(layCalendar([chinaLayer]), layCalendar([]));
const name = text("某", "some");
const first = dayNumber(day("2018-01-01"));
const anyDay = fc.integer({ min: first, max: first + 3000 }).map(dayNumbered);
const within: fc.Arbitrary<Within> = fc.oneof(
  fc.record({ workingDays: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ calendarDays: fc.integer({ min: 0, max: 90 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 6 }) }),
);
const reasons = fc.constantFrom<PauseReason>("hearing", "appraisal", "supplement");

type Act =
  | { readonly act: "extend"; readonly by: Within }
  | { readonly act: "pause"; readonly after: number; readonly length?: number; readonly reason: PauseReason }
  | { readonly act: "resume"; readonly after: number; readonly reason: PauseReason };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("extend" as const), by: within }),
    fc.record(
      {
        act: fc.constant("pause" as const),
        after: fc.integer({ min: -5, max: 120 }),
        length: fc.nat(15),
        reason: reasons,
      },
      { requiredKeys: ["act", "after", "reason"] },
    ),
    fc.record({ act: fc.constant("resume" as const), after: fc.integer({ min: -5, max: 140 }), reason: reasons }),
  ),
  { maxLength: 8 },
);

const stories = fc.record({ from: anyDay, within, rolls: fc.boolean(), acts, calendar: calendars }).map(live);

function live(story: { from: Day; within: Within; rolls: boolean; acts: Act[]; calendar: Calendar }) {
  const { from, calendar } = story;
  const rule: ClockRule & { readonly within: Within } = {
    id: "any",
    name,
    clause: name,
    from: "received",
    until: "replied",
    within: story.within,
    rollsOverHolidays: story.rolls,
    warn: { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } },
  };
  const clock = story.acts.reduce<ClockRecord>(
    (now, act) => {
      if (act.act === "extend") {
        const granted = {
          by: act.by,
          approver: id<"officer">("head"),
          reason: { id: id<"envelope">("complex"), digest: "" },
          on: from,
          clause: name,
        };
        return extendClock(now, granted, calendar);
      }
      const on = addDays(from, act.after);
      if (act.act === "resume") return resumeClock(now, { reason: act.reason, to: on }, calendar);
      const to = act.length === undefined ? {} : { to: addDays(on, act.length) };
      return pauseClock(now, { from: on, ...to, reason: act.reason, clause: name }, calendar);
    },
    startClock(rule, { version: "1", trigger: "received" }, from, calendar),
  );
  return { clock, calendar };
}

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
