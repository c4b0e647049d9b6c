import fc from "fast-check";
import { expect, it } from "vitest";
import { stories } from "../../test/office/clock-stories.ts";
import { addDays } from "../kernel/day.ts";
import { dayIn, instant, startOfDay, toEpoch } from "../kernel/instant.ts";
import { text } from "../kernel/text.ts";
import type { Thresholds } from "./clock-rule.ts";
import { startHours } from "./clock.ts";
import type { RungRule } from "./rung-rule.ts";
import { momentOfRung, rungsDue } from "./rungs-due.ts";

const zone = "Asia/Shanghai";
const words = text("某", "some");
const rung = (id: string, at: RungRule["at"]): RungRule => ({ id, name: words, clause: words, at, tells: "head" });
const ladder = [
  rung("yellow", "yellow"),
  rung("red", "red"),
  rung("late", { daysLate: 1 }),
  rung("long", { daysLate: 5 }),
];
const warn: Thresholds = { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } };
const running = stories.filter(({ clock }) => clock.pauses.every(({ to }) => to));

it("a rung is due from its moment on and not before, in the clock's own unit and calendar", () => {
  fc.assert(
    fc.property(running, fc.integer({ min: 0, max: 200 }), ({ clock, calendar }, after) => {
      const on = addDays(clock.from, after);
      const at = instant(toEpoch(startOfDay(zone, on)) + 3_600_000);
      const due = rungsDue(clock, warn, ladder, calendar, { at, on, zone }).map(({ id }) => id);
      const come = ladder.filter((one) => momentOfRung(clock, warn, one.at, calendar, zone) <= at).map(({ id }) => id);
      expect(due).toEqual(come);
    }),
    { numRuns: 500 },
  );
});

it("what has come due stays due, and comes in the order of the ladder", () => {
  fc.assert(
    fc.property(running, ({ clock, calendar }) => {
      const moments = ladder.map((one) => momentOfRung(clock, warn, one.at, calendar, zone));
      expect(moments).toEqual(moments.toSorted());
    }),
  );
});

it("a clock of hours warns by hours, at any time of day, and is late by whole days of hours", () => {
  const from = instant(Date.parse("2026-03-06T15:30:00Z"));
  const rule = { id: "dispatch", clause: words, within: { hours: 2 }, rollsOverHolidays: false };
  const clock = startHours(rule, { version: "1", trigger: "received" }, from, zone);
  const hours: Thresholds = { yellow: { hoursLeft: 1 }, red: { hoursLeft: 0.5 } };
  const calendar = fc.sample(running, 1)[0]!.calendar;
  const due = (minutes: number) => {
    const at = instant(toEpoch(from) + minutes * 60_000);
    return rungsDue(clock, hours, ladder, calendar, { at, on: dayIn(zone, at), zone }).map(({ id }) => id);
  };
  expect(due(59)).toEqual([]);
  expect(due(60)).toEqual(["yellow"]);
  expect(due(90)).toEqual(["yellow", "red"]);
  expect(due(120)).toEqual(["yellow", "red"]);
  expect(due(121)).toEqual(["yellow", "red", "late"]);
  expect(due(120 + 4 * 24 * 60 + 1)).toEqual(["yellow", "red", "late", "long"]);
});
