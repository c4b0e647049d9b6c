import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "./day.ts";
import { dayIn, instant, startOfDay } from "./instant.ts";

const zones = ["Asia/Shanghai", "Asia/Urumqi", "Asia/Kathmandu", "Europe/Berlin", "America/St_Johns", "UTC"];

test("in every zone the day begins at its own midnight, whatever was asked before", () => {
  const moments = fc.integer({ min: Date.parse("2018-01-01"), max: Date.parse("2027-01-01") });
  // Some seconds apart, so that what is remembered of the one is asked for the other.
  const close = fc.tuple(moments, fc.integer({ min: -3_600_000, max: 3_600_000 }), fc.constantFrom(...zones));
  const kept = fc.property(fc.array(close, { minLength: 1, maxLength: 20 }), (asked) => {
    for (const [moment, apart, zone] of asked)
      for (const at of [moment, moment + apart]) {
        const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at);
        expect(dayIn(zone, instant(at))).toBe(parts);
      }
  });
  fc.assert(kept, { numRuns: 100, seed: 2026 });
});

test("midnight in Shanghai is four in the afternoon by universal time, and belongs to the new day", () => {
  expect(dayIn("Asia/Shanghai", instant(Date.parse("2026-03-01T15:59:59.999Z")))).toBe("2026-03-01");
  expect(dayIn("Asia/Shanghai", instant(Date.parse("2026-03-01T16:00:00.000Z")))).toBe("2026-03-02");
});

test("a day begins with its first moment, and the one before it belongs to the day before", () => {
  for (const zone of zones)
    for (const on of ["2026-03-02", "2026-03-29", "2026-10-25", "2026-12-31"].map(day)) {
      const start = Date.parse(startOfDay(zone, on));
      expect([dayIn(zone, instant(start - 1)) < on, dayIn(zone, instant(start))]).toEqual([true, on]);
    }
});
