import fc from "fast-check";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { addDays, day, dayNumber, dayNumbered, type Day } from "../../src/kernel/day.ts";
import { id } from "../../src/kernel/id.ts";
import { text } from "../../src/kernel/text.ts";
import { layCalendar, type Calendar } from "../../src/rules/calendar.ts";
import type { ClockRule } from "../../src/rules/clock-rule.ts";
import { extendClock, pauseClock, resumeClock, startClock, type ClockRecord } from "../../src/rules/clock.ts";
import type { Within } from "../../src/rules/length.ts";
import type { PauseReason } from "../../src/rules/pause.ts";

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

/** A clock of any length and calendar, and what befell it: extended, stopped and let go on, in any order. */
export const stories = fc.record({ from: anyDay, within, rolls: fc.boolean(), acts, calendar: calendars }).map(live);

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
