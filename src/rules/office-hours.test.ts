import { expect, it } from "vitest";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { day } from "../kernel/day.ts";
import { instant } from "../kernel/instant.ts";
import { text } from "../kernel/text.ts";
import { layCalendar, type CalendarLayer } from "./calendar.ts";
import { isOfficeHour, minuteOf, whenOpen } from "./office-hours.ts";

const at = (written: string) => minuteOf(written) ?? -1;
const county: CalendarLayer = {
  level: "county",
  name: text("本县", "This county"),
  off: [],
  work: [],
  hours: [
    { from: "08:30", to: "12:00" },
    { from: "14:00", to: "17:30" },
  ],
};

it("is open within the hours of the lowest layer that states them, and shut at their end", () => {
  const calendar = layCalendar([county, chinaLayer]);
  const monday = day("2026-03-02");
  const open = ["08:29", "08:30", "11:59", "12:00", "13:59", "14:00", "17:29", "17:30"].filter((written) =>
    isOfficeHour(calendar, monday, at(written)),
  );
  expect(open).toEqual(["08:30", "11:59", "14:00", "17:29"]);
});

it("is shut on a holiday and at the weekend, and open on a make-up work day", () => {
  const calendar = layCalendar([chinaLayer, county]);
  const days = ["2022-09-12", "2022-09-17", "2022-10-08"].map(day);
  expect(days.map((on) => isOfficeHour(calendar, on, at("09:00")))).toEqual([false, false, true]);
});

it("is taken to be open by day where nobody has said when", () => {
  const calendar = layCalendar([chinaLayer]);
  expect(["03:00", "09:00", "12:30", "18:00"].map((one) => isOfficeHour(calendar, day("2026-03-02"), at(one)))).toEqual(
    [false, true, true, false],
  );
});

it("reads a time of the day as it is written, and nothing else", () => {
  expect(["00:00", "08:30", "24:00", "24:01", "8:30", "08:60", ""].map(minuteOf)).toEqual([
    0,
    510,
    1440,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it("has a moment out of hours wait until it opens: over noon, over night, over a weekend", () => {
  const calendar = layCalendar([county, chinaLayer]);
  const opens = (moment: string) => whenOpen(calendar, "Asia/Shanghai", instant(Date.parse(moment)));
  expect(opens("2026-03-06T02:00:00Z")).toBe("2026-03-06T02:00:00.000Z");
  expect(opens("2026-03-06T04:30:00Z")).toBe("2026-03-06T06:00:00.000Z");
  expect(opens("2026-03-06T09:30:00Z")).toBe("2026-03-09T00:30:00.000Z");
  expect(opens("2026-03-05T16:00:00Z")).toBe("2026-03-06T00:30:00.000Z");
  expect(opens("2026-03-07T03:00:00Z")).toBe("2026-03-09T00:30:00.000Z");
});
