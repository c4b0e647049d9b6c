import { expect, test } from "vitest";
import { did, given, on, type Wanted } from "../../../test/office/given.ts";
import { clockOf } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

const pause =
  (reason: "hearing" | "appraisal", rule = "handling"): Wanted =>
  (m) => ({ command: "pause-clock", clock: clockOf(rule, m), reason, note });

test("a clock stands still from today on, for a reason its rule names; no last day moves before it goes on", () => {
  given(past.handled(), on("2026-03-10"))
    .when("east.head", pause("appraisal"))
    .thenEvents({
      type: "clock-paused",
      reason: "appraisal",
      record: { due: "2026-05-06", pauses: [{ from: "2026-03-10", reason: "appraisal" }] },
    });
});

test("a hearing stops no clock but the one whose law says so (条例 Art. 36)", () => {
  given(past.handled())
    .when("east.head", pause("hearing"))
    .thenRefused({ why: "pause-not-lawful", reasons: ["appraisal"] });
  given(past.handled())
    .when("east.head", pause("appraisal", "assigned-report"))
    .thenRefused({ why: "pause-not-lawful", reasons: [] });
});

test("where no clock may stand still nobody is offered to stop one, and a handler stops none", () => {
  given(past.toDecide())
    .when("centre.centre-director", { command: "pause-clock", clock: "any" as never, reason: "appraisal", note })
    .thenRefused({ why: "pause-not-lawful", reasons: [] });
  given(past.handled()).when("east.handler", pause("appraisal")).thenRefused({ why: "not-in-your-power" });
});

test("it does not stop twice for one reason, and what has run out does not stop at all", () => {
  given(past.handled(), did("east.head", pause("appraisal")))
    .when("east.head", pause("appraisal"))
    .thenRefused({ why: "already-there" });
  given(past.handled(), on("2026-05-07"))
    .when("east.head", pause("appraisal"))
    .thenRefused({ why: "clock-ran-out", was: "2026-05-06" });
});

test("a clock that stands still warns nobody", () => {
  given(past.handled(), did("east.head", pause("appraisal")), on("2026-06-15"))
    .when("clerk", { command: "fire-rungs" })
    .thenEvents(
      { type: "rung-fired", rung: "yellow" },
      { type: "rung-fired", rung: "red" },
      { type: "rung-fired", rung: "late" },
      { type: "rung-fired", rung: "long-late" },
    );
  const { matter } = given(past.handled(), did("east.head", pause("appraisal")), on("2026-06-15")).when("clerk", {
    command: "fire-rungs",
  });
  expect(matter.clocks.find(({ record }) => record.rule === "handling")?.fired).toBeUndefined();
});
