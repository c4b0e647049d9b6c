import { describe, expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { day } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";
import { text } from "../kernel/text.ts";
import { layCalendar } from "./calendar.ts";
import type { ClockRule } from "./clock-rule.ts";
import type { Within } from "./length.ts";
import { pauseClock, resumeClock, startClock } from "./clock.ts";
import { colourOf, daysLeft } from "./days-left.ts";

const first = { version: "1", trigger: "received" } as const;
const china = layCalendar([chinaLayer]);
const words = text("某", "some");
const rule = (within: Within): ClockRule & { readonly within: Within } => ({
  id: "reply",
  name: words,
  clause: words,
  from: "received",
  until: "replied",
  within,
  rollsOverHolidays: true,
  warn: { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } },
});
const start = (from: string, within: Within) => startClock(rule(within), first, day(from), china);
const noonOf = (on: string) => ({ on: day(on), at: `${on}T04:00:00.000Z` as Instant });
const { warn } = rule({ workingDays: 1 });

describe("days left", () => {
  it("are counted in the clock's own unit", () => {
    expect(daysLeft(start("2022-09-28", { workingDays: 5 }), day("2022-09-30"), china)).toBe(3);
    expect(daysLeft(start("2022-09-28", { calendarDays: 12 }), day("2022-09-30"), china)).toBe(10);
    expect(daysLeft(start("2022-09-28", { months: 1 }), day("2022-09-30"), china)).toBe(28);
  });

  it("run to the rolled day", () => {
    const clock = start("2022-09-05", { calendarDays: 30 });
    expect(clock).toMatchObject({ unrolledDue: "2022-10-05", due: "2022-10-08" });
    expect(daysLeft(clock, day("2022-10-06"), china)).toBe(2);
  });

  it("are 0 on the last day, and less the day after, even on a weekend", () => {
    const clock = start("2022-09-09", { workingDays: 9 });
    expect(clock.due).toBe("2022-09-23");
    expect(
      ["2022-09-22", "2022-09-23", "2022-09-24", "2022-09-26", "2022-09-27"].map((on) =>
        daysLeft(clock, day(on), china),
      ),
    ).toEqual([1, 0, -1, -1, -2]);
  });

  it("stand still over a holiday", () => {
    const clock = start("2022-09-28", { workingDays: 5 });
    expect(["2022-09-30", "2022-10-03", "2022-10-07"].map((on) => daysLeft(clock, day(on), china))).toEqual([3, 3, 3]);
  });

  it("stand still while a pause is open, and go on where they stood", () => {
    const clock = start("2022-09-13", { calendarDays: 30 });
    const pause = { from: day("2022-09-20"), reason: "hearing" as const, clause: words };
    const paused = pauseClock(clock, pause, china);
    const before = daysLeft(paused, day("2022-09-19"), china);
    expect(daysLeft(paused, day("2022-09-25"), china)).toBe(before);
    const resumed = resumeClock(paused, { reason: "hearing", to: day("2022-09-26") }, china);
    expect(resumed.due).toBe("2022-10-20");
    expect(daysLeft(resumed, day("2022-09-24"), china)).toBe(before);
    expect(daysLeft(resumed, day("2022-09-27"), china)).toBe(before - 1);
  });
});

describe("colours", () => {
  it("the last day still counts; the day after does not", () => {
    const clock = start("2022-09-05", { workingDays: 5 });
    expect(clock.due).toBe("2022-09-13");
    expect(colourOf(clock, noonOf("2022-09-13"), china, warn)).toBe("red");
    expect(colourOf(clock, noonOf("2022-09-14"), china, warn)).toBe("overdue");
  });

  it("change on the day that the threshold names, in the clock's own unit", () => {
    const clock = start("2022-09-28", { workingDays: 15 });
    expect(clock.due).toBe("2022-10-24");
    const seen = ["2022-10-14", "2022-10-17", "2022-10-19", "2022-10-20"].map((on) =>
      colourOf(clock, noonOf(on), china, warn),
    );
    expect(seen).toEqual(["green", "yellow", "yellow", "red"]);
  });

  it("do not turn overdue while a pause is open, unless the last day had passed before it", () => {
    const clock = start("2022-09-05", { workingDays: 5 });
    const pause = (from: string) => ({ from: day(from), reason: "hearing" as const, clause: words });
    expect(colourOf(pauseClock(clock, pause("2022-09-13"), china), noonOf("2022-12-01"), china, warn)).toBe("red");
    expect(colourOf(pauseClock(clock, pause("2022-09-15"), china), noonOf("2022-12-01"), china, warn)).toBe("overdue");
  });
});
