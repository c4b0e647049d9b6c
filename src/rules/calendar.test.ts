import { describe, expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { addDays, addMonths, day, weekday, yearOf, type Day } from "../kernel/day.ts";
import { text } from "../kernel/text.ts";
import { isKnownDay, isWorkingDay, layCalendar, whyDay, type CalendarLayer } from "./calendar.ts";
import { workingDaysBetween } from "./working-days.ts";

const china = layCalendar([chinaLayer]);
const spell = (from: string, to: string, name: string) => ({ from: day(from), to: day(to), name: text(name, name) });
const layer = (level: CalendarLayer["level"], rest: Partial<CalendarLayer>): CalendarLayer => ({
  level,
  name: text(level, level),
  off: [],
  work: [],
  ...rest,
});

function daysOf(year: number): Day[] {
  const days = [];
  for (let on = day(`${year}-01-01`); yearOf(on) === year; on = addDays(on, 1)) days.push(on);
  return days;
}

describe("the nation's days", () => {
  it("tells a holiday, a weekend, a make-up work day and a work day apart, with their names", () => {
    expect(whyDay(china, day("2022-09-12"))).toEqual({
      kind: "holiday",
      name: { zh: "中秋节", en: "Mid-Autumn Festival" },
    });
    expect(whyDay(china, day("2022-10-08"))).toEqual({
      kind: "make-up-workday",
      name: { zh: "国庆节", en: "National Day" },
    });
    expect(whyDay(china, day("2022-09-17"))).toEqual({ kind: "weekend" });
    expect(whyDay(china, day("2022-09-05"))).toEqual({ kind: "workday" });
  });

  it("calls a weekend inside a holiday the holiday, and a Monday named as worked a plain work day", () => {
    expect(whyDay(china, day("2022-10-01")).kind).toBe("holiday");
    expect(whyDay(china, day("2020-02-03")).kind).toBe("workday");
  });

  it("prolongs the Spring Festival of 2020 to 2 February", () => {
    expect(whyDay(china, day("2020-02-02")).kind).toBe("holiday");
    expect(isWorkingDay(china, day("2020-01-31"))).toBe(false);
  });

  it.each([
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])("%i has %i working days", (year, count) => {
    expect(daysOf(year).filter((on) => isWorkingDay(china, on))).toHaveLength(count);
    expect(workingDaysBetween(china, day(`${year - 1}-12-31`), day(`${year}-12-31`))).toBe(count);
  });

  it.each([
    [2022, 7],
    [2023, 7],
    [2024, 8],
    [2025, 5],
    [2026, 6],
  ])("%i has %i make-up work days", (year, count) => {
    expect(daysOf(year).filter((on) => whyDay(china, on).kind === "make-up-workday")).toHaveLength(count);
  });

  it.each([
    [2022, "01-03 01-31 04-04 05-02 09-12 10-03"],
    [2023, "01-02 01-23 05-01 10-02"],
    [2024, "01-01 02-12 06-10 09-16 10-07"],
    [2025, "02-03 05-05 06-02 10-06"],
    [2026, "02-16 02-23 04-06 05-04 10-05"],
  ])("the Mondays of %i on which nobody can be received are %s", (year, clashes) => {
    const off = daysOf(year).filter((on) => weekday(on) === 1 && !isWorkingDay(china, on));
    expect(off.map((on) => on.slice(5)).join(" ")).toBe(clashes);
  });

  it("the last Thursday of a month was off twice from 2022 to 2026", () => {
    const lastThursdays = Array.from({ length: 60 }, (_, month) => {
      let on = addDays(addMonths(day("2022-02-01"), month), -1);
      while (weekday(on) !== 4) on = addDays(on, -1);
      return on;
    });
    expect(lastThursdays.filter((on) => !isWorkingDay(china, on))).toEqual(["2023-01-26", "2025-01-30"]);
  });

  it("is known from 2018 to the end of 2026, and says so", () => {
    expect(china.knownUntil).toBe("2026-12-31");
    expect(isKnownDay(china, day("2026-12-31"))).toBe(true);
    expect(isKnownDay(china, day("2027-01-01"))).toBe(false);
    expect(isKnownDay(china, day("2017-12-31"))).toBe(false);
  });
});

describe("layers", () => {
  it("with none, Monday to Friday is worked and nothing is known", () => {
    const bare = layCalendar([]);
    expect(isWorkingDay(bare, day("2026-10-01"))).toBe(true);
    expect(whyDay(bare, day("2026-10-03"))).toEqual({ kind: "weekend" });
    expect(bare.knownUntil).toBeUndefined();
    expect(isKnownDay(bare, day("2026-10-01"))).toBe(false);
  });

  it("of an inner authority override those of an outer one, in whatever order they are given", () => {
    const organ = layer("organ", { work: [spell("2026-10-02", "2026-10-02", "值班")] });
    const province = layer("province", { off: [spell("2026-04-20", "2026-04-21", "三月三")] });
    const calendar = layCalendar([organ, province, chinaLayer]);
    expect(whyDay(calendar, day("2026-10-02"))).toMatchObject({ kind: "make-up-workday", name: { zh: "值班" } });
    expect(whyDay(calendar, day("2026-04-21"))).toMatchObject({ kind: "holiday", name: { zh: "三月三" } });
    expect(calendar.layers.map(({ level }) => level)).toEqual(["nation", "province", "organ"]);
  });

  it("of one authority override each other in the order they are given", () => {
    const off = layer("organ", { off: [spell("2026-06-01", "2026-06-01", "搬迁")] });
    const worked = layer("organ", { work: [spell("2026-06-01", "2026-06-01", "不搬了")] });
    expect(isWorkingDay(layCalendar([off, worked]), day("2026-06-01"))).toBe(true);
    expect(isWorkingDay(layCalendar([worked, off]), day("2026-06-01"))).toBe(false);
  });

  it("may bring their own week; the innermost that does wins", () => {
    const calendar = layCalendar([
      layer("nation", { week: [1, 2, 3, 4, 5] }),
      layer("organ", { week: [7, 1, 2, 3, 4] }),
    ]);
    expect([4, 5, 6, 7].map((at) => isWorkingDay(calendar, day(`2026-06-0${at}`)))).toEqual([true, false, false, true]);
  });
});

describe("how far a calendar knows", () => {
  const known = (from: string, until: string) => ({ known: { from: day(from), until: day(until) } });

  it("grows with the next year's list, in whatever order the lists come", () => {
    const next = layer("nation", known("2027-01-01", "2027-12-31"));
    const after = layer("nation", known("2028-01-01", "2028-12-31"));
    expect(layCalendar([chinaLayer, after, next]).knownUntil).toBe("2028-12-31");
  });

  it("ends where a year is missing", () => {
    expect(layCalendar([chinaLayer, layer("nation", known("2028-01-01", "2028-12-31"))]).knownUntil).toBe("2026-12-31");
  });

  it("ends where the first of several authorities knows no more", () => {
    const province = layer("province", known("2025-01-01", "2025-12-31"));
    expect(layCalendar([chinaLayer, province]).known).toEqual(province.known);
    expect(layCalendar([chinaLayer, layer("province", known("2030-01-01", "2030-12-31"))]).known).toBeUndefined();
  });

  it("is not touched by an authority that states nothing", () => {
    expect(layCalendar([chinaLayer, layer("organ", {})]).knownUntil).toBe("2026-12-31");
  });
});
