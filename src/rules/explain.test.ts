import { describe, expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { day } from "../kernel/day.ts";
import { id } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import { layCalendar } from "./calendar.ts";
import type { ClockRule } from "./clock-rule.ts";
import type { Within } from "./length.ts";
import { extendClock, pauseClock, startClock, type ClockRecord } from "./clock.ts";
import { explain } from "./explain.ts";

const first = { version: "1", trigger: "received" } as const;
const china = layCalendar([chinaLayer]);
const clause = text("信访工作条例第三十四条", "Petitions Regulation Art. 34");
const start = (from: string, within: Within, rollsOverHolidays = true, asSet?: string): ClockRecord => {
  const rule: ClockRule & { readonly within: Within } = {
    id: "reply",
    name: clause,
    clause,
    from: "received",
    until: "replied",
    within,
    rollsOverHolidays,
    warn: { yellow: { daysLeft: 10 }, red: { daysLeft: 3 } },
  };
  return startClock(rule, first, day(from), china, asSet ? day(asSet) : undefined);
};
const chinese = (clock: ClockRecord, calendar = china) =>
  explain(clock, calendar).lines.map(({ sentence }) => sentence.zh);
const english = (clock: ClockRecord, calendar = china) =>
  explain(clock, calendar).lines.map(({ sentence }) => sentence.en);
const hearing = (from: string, to?: string) => ({
  from: day(from),
  ...(to && { to: day(to) }),
  reason: "hearing" as const,
  clause: text("信访工作条例第三十六条", "Petitions Regulation Art. 36"),
});

describe("why is it this day?", () => {
  it("15 working days over two holidays and a make-up Saturday", () => {
    const clock = start("2022-09-09", { workingDays: 15 });
    expect(chinese(clock)).toEqual([
      "2022年9月9日（周五）是收到之日，当日不计入，次日起算（民法典第二百零一条）。",
      "期限：15个工作日（信访工作条例第三十四条）。",
      "2022年9月10日至9月12日：中秋节放假，3天不计。",
      "2022年9月13日至9月30日：计14个工作日（累计14个），其间周末4天不计。",
      "2022年10月1日至10月7日：国庆节放假，7天不计。",
      "2022年10月8日：国庆节调休上班，计1个工作日（累计15个）。",
      "2022年10月8日（周六）是调休上班日（国庆节），不顺延（民法典第二百零三条）。",
      "最后一日：2022年10月8日（周六）。当日仍在期限内，次日起为逾期（民法典第二百零三条）。",
    ]);
    expect(english(clock)).toEqual([
      "Fri 9 Sep 2022 is the day it was received; it is not counted, and counting begins the day after (Civil Code Art. 201).",
      "The time limit: 15 working days (Petitions Regulation Art. 34).",
      "10 Sep 2022 to 12 Sep 2022: Mid-Autumn Festival, 3 days not counted.",
      "13 Sep 2022 to 30 Sep 2022: 14 working days counted (14 so far), 4 weekend days between not counted.",
      "1 Oct 2022 to 7 Oct 2022: National Day, 7 days not counted.",
      "8 Oct 2022: worked to make up for National Day, 1 working day counted (15 so far).",
      "Sat 8 Oct 2022 is a working day, made up for National Day, so it does not move (Civil Code Art. 203).",
      "The last day: Sat 8 Oct 2022. It still counts; the day after is late (Civil Code Art. 203).",
    ]);
  });

  it("30 calendar days that end within a holiday", () => {
    const clock = start("2022-09-05", { calendarDays: 30 });
    expect(chinese(clock).slice(1)).toEqual([
      "期限：30日（自然日）（信访工作条例第三十四条）。",
      "2022年9月6日至10月5日：计30日，周末和节假日也计入（累计30日）。",
      "2022年10月5日（周三）是国庆节放假，顺延至2022年10月8日（周六）（民法典第二百零三条）。",
      "最后一日：2022年10月8日（周六）。当日仍在期限内，次日起为逾期（民法典第二百零三条）。",
    ]);
    expect(english(clock)[3]).toBe(
      "Wed 5 Oct 2022 is a day off (National Day), so the last day moves to Sat 8 Oct 2022 (Civil Code Art. 203).",
    );
  });

  it("60 days, a hearing, and 30 more, without naming the one who granted them", () => {
    const granted = {
      by: { calendarDays: 30 },
      approver: id<"officer">("o-17"),
      reason: { id: id<"envelope">("e-9"), digest: "" },
      on: day("2022-11-01"),
      clause,
    };
    const clock = extendClock(
      pauseClock(start("2022-09-05", { calendarDays: 60 }), hearing("2022-10-10", "2022-10-12"), china),
      granted,
      china,
    );
    expect(chinese(clock).slice(2, 7)).toEqual([
      "2022年9月6日至10月9日：计34日，周末和节假日也计入（累计34日）。",
      "2022年10月10日至10月12日：听证，3天不计（信访工作条例第三十六条）。",
      "2022年10月13日至11月7日：计26日，周末和节假日也计入（累计60日）。",
      "2022年11月1日（周二）批准延长30日（自然日）（信访工作条例第三十四条），从2022年11月7日（周一）之后接着计算。",
      "2022年11月8日至12月7日：计30日，周末和节假日也计入（累计30日）。",
    ]);
    expect([...chinese(clock), ...english(clock)].join()).not.toMatch(/o-17|e-9/);
  });

  it("a month that has no such day", () => {
    expect(chinese(start("2025-01-31", { months: 1 }))[3]).toBe(
      "按月计算，到2025年2月28日（周五）止：到期月的对应日，没有对应日的为月末日（民法典第二百零二条）。",
    );
  });

  it("a day that the assigner named", () => {
    expect(chinese(start("2022-09-05", { workingDays: 5 }, true, "2022-09-20"))[1]).toBe(
      "期限由交办时指定：2022年9月20日（周二）（信访工作条例第三十四条）。",
    );
  });

  it("a rule under which the last day never moves", () => {
    expect(chinese(start("2022-09-05", { calendarDays: 30 }, false)).at(-2)).toBe(
      "2022年10月5日（周三）是国庆节放假；按本规则，最后一日不顺延。",
    );
  });

  it("by the articles of another law where the rulebook stands under one", () => {
    const regulation = text("第1182/71号条例第3条", "Regulation 1182/71 Art. 3");
    const law = { start: regulation, months: regulation, roll: regulation };
    const told = explain(start("2022-09-05", { calendarDays: 30 }), china, law).lines.map(
      ({ sentence }) => sentence.en,
    );
    expect(told.join()).not.toContain("Civil Code");
    expect(told[0]).toContain("Regulation 1182/71 Art. 3");
  });
});

describe("every day is at hand", () => {
  it("with its number, or why it has none", () => {
    const clock = pauseClock(start("2022-09-07", { workingDays: 3 }), hearing("2022-09-13", "2022-09-13"), china);
    expect(explain(clock, china).days.map(({ on, is, why }) => [on.slice(5), is, why.kind])).toEqual([
      ["09-07", "start", "workday"],
      ["09-08", "counted", "workday"],
      ["09-09", "counted", "workday"],
      ["09-10", "off", "holiday"],
      ["09-11", "off", "holiday"],
      ["09-12", "off", "holiday"],
      ["09-13", "paused", "workday"],
      ["09-14", "counted", "workday"],
    ]);
  });

  it("also those over which the last day moved", () => {
    const { days } = explain(start("2022-09-05", { calendarDays: 30 }), china);
    expect(days.slice(-4).map(({ on, is }) => [on.slice(5), is])).toEqual([
      ["10-05", "counted"],
      ["10-06", "rolled-over"],
      ["10-07", "rolled-over"],
      ["10-08", "rolled-over"],
    ]);
  });
});

describe("it warns", () => {
  it("when the last day lies beyond what has been proclaimed, and not a day before", () => {
    const warned =
      "现有放假安排到2026年12月31日（周四）为止；安排之外的日子暂按每周工作日推定，公布后最后一日可能变动。";
    expect(chinese(start("2026-12-20", { calendarDays: 12 })).at(-1)).toBe(warned);
    expect(chinese(start("2026-12-20", { calendarDays: 11 }))).not.toContain(warned);
    expect(chinese(start("2017-12-29", { calendarDays: 9 })).at(-1)).toBe(warned);
  });

  it("when no days are on record at all", () => {
    expect(english(start("2026-12-20", { calendarDays: 5 }), layCalendar([])).at(-1)).toBe(
      "No days off are on record; the ordinary working week is assumed.",
    );
  });

  it("while the clock stands still", () => {
    const clock = pauseClock(start("2022-09-13", { calendarDays: 30 }), hearing("2022-09-20"), china);
    expect(chinese(clock).at(-1)).toBe(
      "自2022年9月20日（周二）起因听证停止计算（信访工作条例第三十六条），恢复后最后一日相应后移。",
    );
  });

  it("when the calendar has changed since, and the recorded day still stands", () => {
    const clock = start("2026-12-20", { calendarDays: 12 });
    const off = [{ from: day("2027-01-01"), to: day("2027-01-03"), name: text("元旦", "New Year's Day") }];
    const told = chinese(clock, layCalendar([chinaLayer, { level: "nation", name: clause, off, work: [] }]));
    expect(told).toContain(
      "记录之后放假安排有变动，按现行安排应为2027年1月4日（周一）；变动正式适用之前，以2027年1月1日（周五）为准。",
    );
    expect(told).toContain("最后一日：2027年1月1日（周五）。当日仍在期限内，次日起为逾期（民法典第二百零三条）。");
  });
});
