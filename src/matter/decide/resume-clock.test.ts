import { test } from "vitest";
import { day } from "../../kernel/day.ts";
import { did, given, on, type Wanted } from "../../../test/office/given.ts";
import { clockOf } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

const pause: Wanted = (m) => ({ command: "pause-clock", clock: clockOf("handling", m), reason: "appraisal", note });
const resume =
  (last: string): Wanted =>
  (m) => ({ command: "resume-clock", clock: clockOf("handling", m), reason: "appraisal", last: day(last) });
const paused = [...past.handled(), on("2026-03-10"), did("east.head", pause), on("2026-03-20")];

test("the last day moves by the days that were not counted, both ends among them", () => {
  // 60 days from 2 March and the 11 from 10 to 20 March: 12 May.
  given(paused)
    .when("east.head", resume("2026-03-20"))
    .thenEvents({
      type: "clock-resumed",
      record: { unrolledDue: "2026-05-12", due: "2026-05-12", pauses: [{ from: "2026-03-10", to: "2026-03-20" }] },
    });
});

test("the last day not counted lies between the first and today", () => {
  given(paused).when("east.head", resume("2026-03-21")).thenRefused({ why: "day-ahead", field: "last" });
  given(paused)
    .when("east.head", resume("2026-03-09"))
    .thenRefused({ why: "before-the-pause", since: "2026-03-10", field: "last" });
  given(paused).when("east.head", resume("2026-03-10")).thenEvents({ type: "clock-resumed" });
});

test("what does not stand still does not go on", () => {
  given(past.handled()).when("east.head", resume("2026-03-02")).thenRefused({ why: "not-paused" });
  given(paused)
    .when("east.head", (m) => ({
      command: "resume-clock",
      clock: clockOf("assigned-report", m),
      reason: "appraisal",
      last: day("2026-03-20"),
    }))
    .thenRefused({ why: "not-paused" });
});
