import { test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { past } from "../../../test/office/ways.ts";
import { World } from "../../../test/office/world.ts";
import { addDays } from "../../kernel/day.ts";

test("the thirty days for asking a review go by unused: the last still counts, and only after it the right lapses", () => {
  given(past.replied(), on("2026-04-01"))
    .when("clerk", { command: "let-review-right-lapse" })
    .thenRefused({ why: "review-right-runs", until: addDays(new World().on, 30) });
  given(past.replied(), on("2026-04-02"))
    .when("clerk", { command: "let-review-right-lapse" })
    .thenEvents({ type: "review-right-lapsed" });
});

test("a right that was used, or has lapsed, does not lapse again; without a reply there is none", () => {
  const lapsed = [on("2026-04-02"), did("clerk", { command: "let-review-right-lapse" })];
  given(past.replied(), lapsed)
    .when("clerk", { command: "let-review-right-lapse" })
    .thenRefused({ why: "already-done" });
  given(past.handled()).when("clerk", { command: "let-review-right-lapse" }).thenRefused({ why: "wrong-stage" });
});

test("nobody but the clerk records it", () => {
  given(past.replied(), on("2026-04-02"))
    .when("centre.centre-director", { command: "let-review-right-lapse" })
    .thenRefused({ why: "not-in-your-power" });
});
