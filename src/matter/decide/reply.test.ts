import { expect, test } from "vitest";
import { firstPoint } from "../../../test/office/parts.ts";
import { did, given, on } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { sealed } from "../../../test/office/outside.ts";
import { everyPoint, note, past } from "../../../test/office/ways.ts";

test("the reply ends the clocks of the work, states until when a review can be asked for, and brings its own debts", () => {
  const { matter } = given(past.worked(realName), on("2026-04-01"))
    .when("east.head", { command: "reply", note })
    .thenEvents(
      { type: "replied", reviewUntil: "2026-05-06" },
      { type: "clock-stopped", why: "met" },
      { type: "clock-stopped", why: "met" },
      { type: "clock-started", record: { rule: "closing", due: "2026-06-30" } },
      { type: "obligation-arose", rule: "result-feedback", owes: "east", due: "2026-04-23" },
      { type: "obligation-arose", rule: "quarterly-result", owes: "east", due: "2026-06-30" },
    );
  expect(matter).toMatchObject({ stage: "replied", reply: { on: "2026-04-01", note } });
});

test("it answers each point: what is not found or not answered is named", () => {
  const found = did("east.handler", (m) => ({
    command: "find-point",
    point: firstPoint(m),
    finding: "partly",
    basis: note,
    files: [],
  }));
  given(past.handled({ points: [sealed("one"), sealed("two")] }), found)
    .when("east.head", { command: "reply" })
    .thenRefused({
      why: "points-open",
      missing: [
        { check: "every-point-found", about: [expect.any(String)] },
        { check: "every-point-answered", about: [expect.any(String), expect.any(String)] },
      ],
    });
});

test("while an objection waits nobody replies", () => {
  given(past.assigned(), everyPoint, did("east.head", { command: "object", reason: "not-our-level", note }))
    .when("east.head", { command: "reply" })
    .thenRefused({ why: "objection-waiting" });
});

test("a handler works, and somebody who decides replies; a reply is given once", () => {
  given(past.worked()).when("east.handler", { command: "reply" }).thenRefused({ why: "not-in-your-power" });
  given(past.replied()).when("east.head", { command: "reply" }).thenRefused({ why: "wrong-stage", stage: "replied" });
});
