import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { day } from "../kernel/day.ts";
import { isWorkingDay } from "../rules/calendar.ts";
import { calendarOf } from "../rules/calendar-change.ts";
import { readCalendar } from "./read-calendar.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "huiyin-calendars-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});
const put = (name: string, json: unknown) =>
  writeFile(join(folder, name), typeof json === "string" ? json : JSON.stringify(json));

describe("the calendar of a site", () => {
  it("without a folder is the nation's", async () => {
    const read = await readCalendar(join(folder, "none"));
    expect(read).toMatchObject({ ok: true, files: [], layers: [{ key: "china", origin: "release" }] });
    expect(read.ok && calendarOf(read.layers).knownUntil).toBe("2026-12-31");
  });

  it("takes next year's list from its folder, without a release", async () => {
    await put("2027.json", { year: 2027, days: [{ name: "元旦", date: "2027-01-01", isOffDay: true }] });
    await put("organ.json", { level: "organ", name: "本机关", off: [{ from: "2027-03-01", name: "搬迁" }] });
    await put("notes.txt", "not a calendar");
    const read = await readCalendar(folder);
    expect(read).toMatchObject({
      ok: true,
      files: ["2027.json", "organ.json"],
      layers: [
        { key: "china", origin: "release" },
        { key: "2027", origin: "folder" },
        { key: "organ", origin: "folder" },
      ],
    });
    const calendar = calendarOf(read.ok ? read.layers : []);
    expect(calendar.knownUntil).toBe("2027-12-31");
    const off = [day("2027-01-01"), day("2027-03-01")];
    expect(off.map((on) => isWorkingDay(calendar, on))).toEqual([false, false]);
  });

  it.each([
    ["is not JSON", "{"],
    ["has another form", { days: "many" }],
  ])("is refused whole when one file %s, and the file is named", async (_, content) => {
    await put("2027.json", content);
    const read = await readCalendar(folder);
    expect(read.ok ? "" : read.why.zh).toContain("2027.json");
    expect(read.ok ? "" : read.why.en).toContain("2027.json");
  });
});
