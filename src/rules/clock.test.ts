import { describe, expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { day } from "../kernel/day.ts";
import { id } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import { layCalendar } from "./calendar.ts";
import type { ClockRule } from "./clock-rule.ts";
import type { Within } from "./length.ts";
import { dueAfter, extendClock, pauseClock, recomputeDue, resumeClock, startClock } from "./clock.ts";
import { endOfQuarter } from "./quarter.ts";

const first = { version: "1", trigger: "received" } as const;
const china = layCalendar([chinaLayer]);
const clause = text("信访工作条例第三十四条", "Petitions Regulation Art. 34");

const rule = (within: Within, rollsOverHolidays = true): ClockRule & { readonly within: Within } => ({
  id: "reply",
  name: text("答复", "reply"),
  clause,
  from: "received",
  until: "replied",
  within,
  rollsOverHolidays,
  warn: { yellow: { daysLeft: 10 }, red: { daysLeft: 3 } },
});
const start = (from: string, within: Within, rolls = true) => startClock(rule(within, rolls), first, day(from), china);
const more = (by: Within) => ({
  by,
  approver: id<"officer">("head"),
  reason: { id: id<"envelope">("complex"), digest: "" },
  on: day("2022-11-01"),
  clause,
});
const hearing = (from: string, to?: string) => ({
  from: day(from),
  ...(to && { to: day(to) }),
  reason: "hearing" as const,
  clause,
});

describe("calendar days are counted through, and only a last day off moves on", () => {
  it.each([
    ["2022-09-05", 15, "2022-09-20", "2022-09-20"],
    ["2022-09-05", 30, "2022-10-05", "2022-10-08"],
    ["2022-09-05", 60, "2022-11-04", "2022-11-04"],
    ["2022-09-05", 90, "2022-12-04", "2022-12-05"],
    ["2022-09-09", 15, "2022-09-24", "2022-09-26"],
    ["2022-09-09", 30, "2022-10-09", "2022-10-09"],
    ["2022-09-09", 60, "2022-11-08", "2022-11-08"],
    ["2022-09-09", 90, "2022-12-08", "2022-12-08"],
    ["2022-09-28", 15, "2022-10-13", "2022-10-13"],
    ["2022-09-28", 30, "2022-10-28", "2022-10-28"],
    ["2022-09-28", 60, "2022-11-27", "2022-11-28"],
    ["2022-09-28", 90, "2022-12-27", "2022-12-27"],
    ["2022-01-21", 15, "2022-02-05", "2022-02-07"],
    ["2022-01-21", 30, "2022-02-20", "2022-02-21"],
    ["2022-01-21", 60, "2022-03-22", "2022-03-22"],
    ["2022-01-21", 90, "2022-04-21", "2022-04-21"],
    ["2024-09-13", 15, "2024-09-28", "2024-09-29"],
    ["2024-09-13", 30, "2024-10-13", "2024-10-14"],
    ["2024-09-13", 60, "2024-11-12", "2024-11-12"],
    ["2024-09-13", 90, "2024-12-12", "2024-12-12"],
    ["2025-01-20", 15, "2025-02-04", "2025-02-05"],
    ["2025-01-20", 30, "2025-02-19", "2025-02-19"],
    ["2025-01-20", 60, "2025-03-21", "2025-03-21"],
    ["2025-01-20", 90, "2025-04-20", "2025-04-21"],
    ["2025-09-26", 15, "2025-10-11", "2025-10-11"],
    ["2025-09-26", 30, "2025-10-26", "2025-10-27"],
    ["2025-09-26", 60, "2025-11-25", "2025-11-25"],
    ["2025-09-26", 90, "2025-12-25", "2025-12-25"],
    ["2026-02-10", 15, "2026-02-25", "2026-02-25"],
    ["2026-02-10", 30, "2026-03-12", "2026-03-12"],
    ["2026-02-10", 60, "2026-04-11", "2026-04-13"],
    ["2026-02-10", 90, "2026-05-11", "2026-05-11"],
  ])("from %s, %i days end on %s and are due on %s", (from, calendarDays, unrolledDue, due) => {
    expect(start(from, { calendarDays })).toMatchObject({ unrolledDue, due });
    expect(start(from, { calendarDays }, false)).toMatchObject({ unrolledDue, due: unrolledDue });
    expect(dueAfter(day(from), { calendarDays }, true, china)).toBe(due);
  });
});

describe("a clock keeps all that it was made from", () => {
  it("and its result", () => {
    expect(start("2022-09-09", { workingDays: 15 })).toEqual({
      rule: "reply",
      version: "1",
      clause,
      trigger: "received",
      from: "2022-09-09",
      within: { workingDays: 15 },
      roll: true,
      pauses: [],
      extensions: [],
      unrolledDue: "2022-10-08",
      due: "2022-10-08",
    });
  });

  it("so that the same record under the same calendar gives the same due day, also once stored and read", () => {
    const clock = extendClock(start("2022-09-05", { calendarDays: 60 }), more({ calendarDays: 30 }), china);
    const read = JSON.parse(JSON.stringify(clock)) as typeof clock;
    expect(recomputeDue(read, china)).toEqual({ unrolledDue: clock.unrolledDue, due: clock.due });
  });

  it("so that a new holiday shows what it would move", () => {
    const clock = start("2026-12-20", { calendarDays: 12 });
    const newYear = { from: day("2027-01-01"), to: day("2027-01-03"), name: text("元旦", "New Year's Day") };
    const proclaimed = layCalendar([chinaLayer, { level: "nation", name: clause, off: [newYear], work: [] }]);
    expect(clock.due).toBe("2027-01-01");
    expect(recomputeDue(clock, proclaimed)).toEqual({ unrolledDue: "2027-01-01", due: "2027-01-04" });
  });

  it("where the assigner named the day, that day is the last, and still rolls", () => {
    const within = { workingDays: 5 };
    const named = startClock(rule(within), first, day("2022-09-05"), china, day("2022-10-03"));
    expect(named).toMatchObject({
      asSet: true,
      within: { calendarDays: 28 },
      unrolledDue: "2022-10-03",
      due: "2022-10-08",
    });
  });
});

describe("an extension goes on from the unrolled day", () => {
  it("60 and 30 days are 90 from the start, rolled once", () => {
    const clock = extendClock(start("2022-09-28", { calendarDays: 60 }), more({ calendarDays: 30 }), china);
    expect(clock).toMatchObject({ unrolledDue: "2022-12-27", due: "2022-12-27" });
    const other = extendClock(start("2022-09-05", { calendarDays: 60 }), more({ calendarDays: 30 }), china);
    expect(other).toMatchObject({ unrolledDue: "2022-12-04", due: "2022-12-05" });
  });

  it("in working days it counts on from the last one", () => {
    const clock = extendClock(start("2022-09-09", { workingDays: 15 }), more({ workingDays: 5 }), china);
    expect(clock.due).toBe(start("2022-09-09", { workingDays: 20 }).due);
  });

  it("months after months are one period, so that a short month takes no day away", () => {
    const clock = extendClock(start("2025-01-31", { months: 1 }), more({ months: 1 }), china);
    expect(clock).toMatchObject({ unrolledDue: "2025-03-31", due: "2025-03-31" });
  });

  it("may come in another unit than the rule's", () => {
    const clock = extendClock(start("2025-01-31", { months: 1 }), more({ calendarDays: 3 }), china);
    expect(clock).toMatchObject({ unrolledDue: "2025-03-03", due: "2025-03-03" });
    expect(extendClock(clock, more({ months: 1 }), china).unrolledDue).toBe("2025-04-03");
  });
});

describe("months", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2022-08-31", 1, "2022-09-30"],
  ])("%s and %i month is due on %s", (from, months, due) => {
    expect(start(from, { months })).toMatchObject({ unrolledDue: due, due });
  });

  it("paused for some days end as many days later", () => {
    const clock = pauseClock(start("2025-01-31", { months: 1 }), hearing("2025-02-10", "2025-02-12"), china);
    expect(clock.unrolledDue).toBe("2025-03-03");
  });
});

describe("the time of a hearing is not counted (条例 Art. 36)", () => {
  it("from its first to its last day, both included", () => {
    const clock = pauseClock(start("2022-09-13", { calendarDays: 30 }), hearing("2022-09-20", "2022-09-22"), china);
    expect(clock).toMatchObject({ unrolledDue: "2022-10-16", due: "2022-10-17" });
  });

  it("moves nothing until it has ended", () => {
    const running = start("2022-09-13", { calendarDays: 30 });
    const paused = pauseClock(running, hearing("2022-09-20"), china);
    expect(paused.due).toBe(running.due);
    const resumed = resumeClock(paused, { reason: "hearing", to: day("2022-09-22") }, china);
    expect(resumed).toEqual(pauseClock(running, hearing("2022-09-20", "2022-09-22"), china));
  });

  it("costs a working-day clock only the working days it took", () => {
    const clock = pauseClock(start("2022-09-05", { workingDays: 5 }), hearing("2022-09-09", "2022-09-13"), china);
    expect(clock.due).toBe("2022-09-15");
  });

  it("is left out once where two pauses hold the same day", () => {
    const running = start("2022-09-13", { calendarDays: 30 });
    const once = pauseClock(running, hearing("2022-09-20", "2022-09-25"), china);
    const twice = pauseClock(
      pauseClock(running, hearing("2022-09-20", "2022-09-23"), china),
      { ...hearing("2022-09-22", "2022-09-25"), reason: "appraisal" },
      china,
    );
    expect(twice.due).toBe(once.due);
  });

  it("after the counting has ended moves no unrolled day, but a last day does not roll onto it", () => {
    const running = start("2022-09-09", { calendarDays: 15 });
    expect(running).toMatchObject({ unrolledDue: "2022-09-24", due: "2022-09-26" });
    const paused = pauseClock(running, hearing("2022-09-25", "2022-09-27"), china);
    expect(paused).toMatchObject({ unrolledDue: "2022-09-24", due: "2022-09-28" });
    expect(pauseClock(running, hearing("2022-09-27", "2022-09-28"), china).due).toBe(running.due);
  });

  it("ends only the pause for its own reason", () => {
    const both = pauseClock(
      pauseClock(start("2022-09-13", { calendarDays: 30 }), hearing("2022-09-20"), china),
      { ...hearing("2022-09-21"), reason: "appraisal" },
      china,
    );
    const resumed = resumeClock(both, { reason: "hearing", to: day("2022-09-22") }, china);
    expect(resumed.pauses.map(({ to }) => to)).toEqual(["2022-09-22", undefined]);
  });
});

describe("quarterly feedback (规则 Art. 18)", () => {
  it.each([
    ["2022-01-01", "2022-03-31"],
    ["2022-09-05", "2022-09-30"],
    ["2022-10-08", "2023-01-03"],
    ["2026-06-30", "2026-06-30"],
  ])("on what happened on %s is due on %s", (on, due) => {
    expect(endOfQuarter(day(on), china)).toBe(due);
  });
});
