import { expect, test } from "vitest";
import { day, yearOf } from "../../src/kernel/day.ts";
import { explain } from "../../src/rules/explain.ts";
import { judge, score, type Measured } from "../../src/rules/measure.ts";
import { occurrences, type Occurrence } from "../../src/rules/recurrence.ts";
import { sayOccurrence } from "../../src/rules/say-occurrence.ts";
import { china } from "../../test/office/world.ts";
import { measures } from "../hotline/measures.ts";
import { recurrences } from "../office/recurrences.ts";
import { otherPeriods } from "../other-laws/periods.ts";
import { longerPeriodOf, periodOf } from "./periods.ts";
import { standsOn } from "./lines.ts";

const years = { from: day("2022-01-01"), to: day("2026-12-31") };

function ruleOf(which: string) {
  const rule = recurrences.find(({ id }) => id === which);
  if (!rule) throw new Error(`There is no ${which}`);
  return rule;
}

const moved = (all: readonly Occurrence[]) => all.filter(({ by, on }) => by !== on).map(({ by }) => by);

test("T22 every Monday is reception day, and one that is off moves to the next working day, office rule", () => {
  const all = occurrences(ruleOf("reception"), years, china);
  const off = moved(all);
  expect(off.filter((by) => yearOf(by) <= 2023)).toEqual(
    "2022-01-03 2022-01-31 2022-04-04 2022-05-02 2022-09-12 2022-10-03 2023-01-02 2023-01-23 2023-05-01 2023-10-02".split(
      " ",
    ),
  );
  expect(off.filter((by) => yearOf(by) > 2023)).toEqual(
    "2024-01-01 2024-02-12 2024-06-10 2024-09-16 2024-10-07 2025-02-03 2025-05-05 2025-06-02 2025-10-06 2026-02-16 2026-02-23 2026-04-06 2026-05-04 2026-10-05".split(
      " ",
    ),
  );
  const midAutumn = all.find(({ by }) => by === "2022-09-12");
  expect(midAutumn?.on).toBe("2022-09-13");
  const said = midAutumn && sayOccurrence(ruleOf("reception"), midAutumn, china);
  expect(said?.zh).toContain("中秋节");
  expect(said?.en).toContain("Office rule: every Monday");
});

test("T23 the meeting is on the last Thursday of the month, and before it where that is off, office rule", () => {
  const all = occurrences(ruleOf("meeting"), years, china);
  expect(all).toHaveLength(60);
  expect(moved(all)).toEqual(["2023-01-26", "2025-01-30"]);
  expect(all.find(({ by }) => by === "2023-01-26")?.on).toBe("2023-01-20");
  expect(all.find(({ by }) => by === "2025-01-30")?.on).toBe("2025-01-27");
  expect(all.find(({ by }) => by.startsWith("2024-02"))).toEqual({ by: "2024-02-29", on: "2024-02-29" });
});

test("T24 a digest every working day, an analysis every week and an outreach every month, office rule", () => {
  const september = { from: day("2022-09-01"), to: day("2022-10-09") };
  const digests = occurrences(ruleOf("digest"), september, china);
  const held = digests.flatMap(({ on }) => on ?? []);
  expect(held).not.toContain("2022-09-12");
  expect(held).toEqual(expect.arrayContaining(["2022-10-08", "2022-10-09"]));
  expect(held).toHaveLength(23);
  const analyses = occurrences(ruleOf("analysis"), september, china);
  expect(analyses.map(({ on }) => on)).toEqual(
    "2022-09-02 2022-09-09 2022-09-16 2022-09-23 2022-09-30 2022-10-09".split(" "),
  );
  expect(occurrences(ruleOf("outreach"), years, china)[0]).toEqual({ by: "2022-01-31", on: "2022-01-30" });
  const falls = digests.find(({ by }) => by === "2022-09-12");
  expect(falls && sayOccurrence(ruleOf("digest"), falls, china).en).toContain("falls out");
});

test("T25 reconsideration: 60 days to apply, 60 to decide, 30 in the simple procedure, 30 more, 行政复议法 Arts. 20, 62", () => {
  expect(periodOf("reconsideration-application", "2022-09-05").due).toBe("2022-11-04");
  expect(periodOf("reconsideration", "2022-09-28")).toMatchObject({ unrolledDue: "2022-11-27", due: "2022-11-28" });
  expect(longerPeriodOf("reconsideration", "2022-09-28")).toMatchObject({
    unrolledDue: "2022-12-27",
    due: "2022-12-27",
  });
  expect(periodOf("reconsideration-simple", "2022-09-05").due).toBe("2022-10-08");
  standsOn(periodOf("reconsideration", "2022-09-28"), "Art. 62");
});

test("T26 a request for information: 20 working days and 20 more, 7 to say what is missing, 政府信息公开条例 Arts. 30, 33", () => {
  expect(periodOf("information", "2022-09-09").due).toBe("2022-10-13");
  expect(longerPeriodOf("information", "2022-09-09").due).toBe("2022-11-10");
  expect(periodOf("information-supplement", "2025-01-20").due).toBe("2025-02-05");
  standsOn(periodOf("information-supplement", "2025-01-20"), "Art. 30");
});

test("T27 a mediation agreement is confirmed on a joint request within 30 days, 人民调解法 Art. 33", () => {
  expect(periodOf("mediation-confirmation", "2024-09-13")).toMatchObject({
    unrolledDue: "2024-10-13",
    due: "2024-10-14",
  });
  standsOn(periodOf("mediation-confirmation", "2024-09-13"), "Art. 33");
});

test("T28 the hotline answers in 15 seconds, connects 95 %, messages in 3 minutes, mail in 24 hours, GB/T 33358", () => {
  const of = (which: string, measured: Omit<Measured, "id"> | undefined) => {
    const rule = measures.find(({ id }) => id === which);
    if (!rule) throw new Error(`There is no measure ${which}`);
    standsOn(rule, which.endsWith("rate") ? "Beijing" : "GB/T 33358");
    return judge(rule, measured && ({ id: which, ...measured } as Measured));
  };
  expect([of("call-answered", { longest: 15 }).meets, of("call-answered", { longest: 16 }).meets]).toEqual([
    true,
    false,
  ]);
  expect(of("calls-connected", { good: 95, all: 100 })).toMatchObject({ value: 95, meets: true });
  expect(of("calls-connected", { good: 9_499, all: 10_000 }).meets).toBe(false);
  expect(of("calls-connected", { good: 0, all: 0 })).toEqual({ id: "calls-connected" });
  expect([of("message-answered", { longest: 180 }).meets, of("message-answered", { longest: 181 }).meets]).toEqual([
    true,
    false,
  ]);
  expect([of("mail-answered", { longest: 86_400 }).meets, of("mail-answered", { longest: 86_401 }).meets]).toEqual([
    true,
    false,
  ]);
  expect(of("mail-answered", undefined)).toEqual({ id: "mail-answered" });
});

test("the three rates are weighed 30, 35 and 35, and without one of them there is no score", () => {
  const rates: Measured[] = [
    { id: "response-rate", good: 10, all: 10 },
    { id: "solution-rate", good: 8, all: 10 },
    { id: "satisfaction-rate", good: 6, all: 10 },
  ];
  expect(score(measures, rates)).toBeCloseTo(30 + 0.8 * 35 + 0.6 * 35);
  expect(score(measures, rates.slice(0, 2))).toBeUndefined();
  expect(score([], rates)).toBeUndefined();
});

test("every period of another law explains itself in both languages, from what it is counted and by which article", () => {
  for (const { id, clause } of otherPeriods) {
    const { lines } = explain(periodOf(id, "2025-01-20"), china);
    expect(lines.some(({ sentence }) => sentence.zh.includes(clause.zh) && sentence.en.includes(clause.en))).toBe(true);
  }
});
