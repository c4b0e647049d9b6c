import { expect, it } from "vitest";
import { day } from "./day.ts";
import { sayDay, sayDays } from "./say-day.ts";

it("a day is said with its weekday", () => {
  expect(sayDay(day("2022-09-05"))).toEqual({ zh: "2022年9月5日（周一）", en: "Mon 5 Sep 2022" });
  expect(sayDay(day("2026-11-29"))).toEqual({ zh: "2026年11月29日（周日）", en: "Sun 29 Nov 2026" });
});

it("a row of days is said by its ends, the Chinese year once, and a single day once", () => {
  expect(sayDays(day("2022-09-10"), day("2022-09-12"))).toEqual({
    zh: "2022年9月10日至9月12日",
    en: "10 Sep 2022 to 12 Sep 2022",
  });
  expect(sayDays(day("2022-12-31"), day("2023-01-02")).zh).toBe("2022年12月31日至2023年1月2日");
  expect(sayDays(day("2022-09-10"), day("2022-09-10"))).toEqual({ zh: "2022年9月10日", en: "10 Sep 2022" });
});
