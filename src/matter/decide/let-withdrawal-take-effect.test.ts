import { expect, test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { firstVoice } from "../../../test/office/parts.ts";
import { past } from "../../../test/office/ways.ts";
import { World } from "../../../test/office/world.ts";
import { addDays } from "../../kernel/day.ts";

const withdrew = did("citizen", { command: "withdraw", pressed: false });

test("seven days can be used to take it back, the last of them whole; then the withdrawal stands", () => {
  given(past.handled(), withdrew, on("2026-03-09"))
    .when("clerk", { command: "let-withdrawal-take-effect" })
    .thenRefused({ why: "withdrawal-waits", until: addDays(new World().on, 7) });
  const { matter } = given(past.handled(), withdrew, on("2026-03-10"))
    .when("clerk", { command: "let-withdrawal-take-effect" })
    .thenEvents({ type: "withdrawal-took-effect" });
  expect(matter.stage).toBe("handling");
  expect(firstVoice(matter).withdrawal).toMatchObject({ effective: true });
});

test("it takes effect once, and not where nobody withdrew", () => {
  given(past.handled()).when("clerk", { command: "let-withdrawal-take-effect" }).thenRefused({ why: "not-withdrawn" });
  given(past.handled(), withdrew, on("2026-03-10"), did("clerk", { command: "let-withdrawal-take-effect" }))
    .when("clerk", { command: "let-withdrawal-take-effect" })
    .thenRefused({ why: "already-done" });
});
