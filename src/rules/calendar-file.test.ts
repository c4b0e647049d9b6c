import { describe, expect, it } from "vitest";
import { readCalendarFile } from "./calendar-file.ts";

const own = { level: "province", name: "广西", off: [{ from: "2026-04-20", to: "2026-04-21", name: "三月三" }] };

function refused(json: unknown): string {
  const read = readCalendarFile(json);
  return read.ok ? "" : `${read.why.zh} | ${read.why.en}`;
}

describe("a site's own calendar file", () => {
  it("is read: one day without an end, a known festival with its English name, another name as it stands", () => {
    const read = readCalendarFile({
      ...own,
      work: [{ from: "2026-04-25", name: "春节" }],
      source: "桂政办发",
      week: [1, 2],
    });
    expect(read).toEqual({
      ok: true,
      layer: {
        level: "province",
        name: { zh: "广西", en: "广西" },
        week: [1, 2],
        off: [{ from: "2026-04-20", to: "2026-04-21", name: { zh: "三月三", en: "三月三" } }],
        work: [{ from: "2026-04-25", to: "2026-04-25", name: { zh: "春节", en: "Spring Festival" } }],
      },
    });
  });

  it("may give both names, and may say for what time it is complete", () => {
    const known = { from: "2027-01-01", until: "2027-12-31" };
    const read = readCalendarFile({ level: "nation", name: { zh: "全国", en: "China" }, known });
    expect(read).toMatchObject({ ok: true, layer: { name: { zh: "全国", en: "China" }, known, off: [], work: [] } });
  });

  it("that calls a day both off and worked is refused with that day", () => {
    expect(refused({ ...own, work: [{ from: "2026-04-21", name: "补班" }] })).toContain("2026-04-21");
  });

  it.each([
    ["nothing", null],
    ["a list", []],
    ["a word", "2027"],
    ["an unknown level", { ...own, level: "village" }],
    ["an unknown field", { ...own, holidays: [] }],
    ["a day that does not exist", { ...own, off: [{ from: "2026-02-30", name: "?" }] }],
    ["a day beyond all planning", { ...own, off: [{ from: "9026-02-03", name: "?" }] }],
    ["an end before its beginning", { ...own, off: [{ from: "2026-02-03", to: "2026-02-01", name: "?" }] }],
    ["a holiday of years", { ...own, off: [{ from: "2026-02-03", to: "2036-02-01", name: "?" }] }],
    ["knowledge that ends before it begins", { ...own, known: { from: "2027-01-01", until: "2026-01-01" } }],
    ["a week without a working day", { ...own, week: [] }],
    ["an eighth weekday", { ...own, week: [8] }],
  ])("that is or holds %s is refused with a sentence in both languages", (_, json) => {
    expect(refused(json)).toMatch(/.+ \| .+/);
  });
});

describe("a year of the open data set holiday-cn", () => {
  const days = [
    { name: "国庆节、中秋节", date: "2027-10-01", isOffDay: true },
    { name: "国庆节、中秋节", date: "2027-10-09", isOffDay: false },
  ];

  it("is read as the nation's days, known for that year", () => {
    const name = { zh: "国庆节、中秋节", en: "National Day, Mid-Autumn Festival" };
    expect(readCalendarFile({ $id: "…", year: 2027, papers: [], days })).toEqual({
      ok: true,
      layer: {
        level: "nation",
        name: { zh: "全国", en: "China" },
        off: [{ from: "2027-10-01", to: "2027-10-01", name }],
        work: [{ from: "2027-10-09", to: "2027-10-09", name }],
        known: { from: "2027-01-01", until: "2027-12-31" },
      },
    });
  });

  it("not yet proclaimed is an empty list, and teaches nothing", () => {
    const read = readCalendarFile({ year: 2027, papers: [], days: [] });
    expect(read.ok && read.layer.known).toBeUndefined();
    expect(read.ok).toBe(true);
  });

  it("with a broken day is refused", () => {
    expect(refused({ year: 2027, days: [{ name: "元旦", date: "2027-1-1", isOffDay: true }] })).toContain("2027-1-1");
  });
});

it("takes office hours in their order, and refuses what overlaps or is no time of the day", () => {
  const own = (hours: unknown) => readCalendarFile({ level: "county", name: "本县", hours });
  const given = [
    { from: "08:30", to: "12:00" },
    { from: "14:00", to: "17:30" },
  ];
  expect(own(given)).toMatchObject({ ok: true, layer: { hours: given } });
  expect(own([{ from: "8:30", to: "12:00" }]).ok).toBe(false);
  expect(own([{ from: "12:00", to: "08:30" }]).ok).toBe(false);
  expect(own([...given, { from: "17:00", to: "18:00" }]).ok).toBe(false);
});
