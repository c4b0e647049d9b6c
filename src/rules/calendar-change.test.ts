import { describe, expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { day } from "../kernel/day.ts";
import { text } from "../kernel/text.ts";
import { calendarOf, changeLayers, changesNothing, waitingChanges, type KeptLayer } from "./calendar-change.ts";
import { isWorkingDay, type CalendarLayer } from "./calendar.ts";

const china: KeptLayer = { key: "china", origin: "release", layer: chinaLayer };
const off = (key: string, from: string, origin: KeptLayer["origin"] = "folder"): KeptLayer => ({
  key,
  origin,
  layer: {
    level: "county",
    name: text("本县", "This county"),
    off: [{ from: day(from), to: day(from), name: text("县庆", "County day") }],
    work: [],
  },
});
const monday = day("2026-03-02");

describe("a change of the layers", () => {
  it("puts a layer under its name, replaces the one of that name in its place, and takes one out", () => {
    const kept = changeLayers([china], { put: [off("own", "2026-03-02"), off("other", "2026-03-03")], drop: [] });
    expect(isWorkingDay(calendarOf(kept), monday)).toBe(false);
    const after = changeLayers(kept, { put: [off("own", "2026-03-04")], drop: ["other"] });
    expect(after.map(({ key }) => key)).toEqual(["china", "own"]);
    expect(isWorkingDay(calendarOf(after), monday)).toBe(true);
    expect(isWorkingDay(calendarOf(after), day("2026-03-04"))).toBe(false);
  });

  it("changes nothing where every layer says what it said, however it was written down", () => {
    const { level, name, off: days, work } = off("own", "2026-03-02").layer;
    const otherwise: CalendarLayer = { work, off: days, name, level };
    const kept = [china, off("own", "2026-03-02")];
    expect(changesNothing(kept, { put: [{ key: "own", origin: "upload", layer: otherwise }], drop: [] })).toBe(true);
    expect(changesNothing(kept, { put: [off("own", "2026-03-03")], drop: [] })).toBe(false);
    expect(changesNothing(kept, { put: [], drop: ["own"] })).toBe(false);
  });
});

describe("what waits for a person", () => {
  it("is what is brought and new, what is brought and differs, and a file that is gone from the folder", () => {
    const kept = [china, off("own", "2026-03-02"), off("gone", "2026-03-03")];
    const brought = [china, off("own", "2026-03-04"), off("new", "2026-03-05")];
    expect(waitingChanges(kept, brought)).toEqual([
      { put: [off("own", "2026-03-04")], drop: [] },
      { put: [off("new", "2026-03-05")], drop: [] },
      { put: [], drop: ["gone"] },
    ]);
  });

  it("is never what somebody uploaded or proclaimed, and nothing where all is in force", () => {
    const kept = [china, off("up", "2026-03-02", "upload"), off("said", "2026-03-03", "notice")];
    expect(waitingChanges(kept, [china])).toEqual([]);
  });
});
