import { expect, test } from "vitest";
import { did, given } from "../../../test/office/given.ts";
import { firstVoice } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

test("the petitioner withdraws and has seven days to take it back; whether anyone pressed is kept, and no clock stops", () => {
  const { matter } = given(past.handled())
    .when("citizen", { command: "withdraw", pressed: true, reason: note })
    .thenEvents({ type: "withdrawal-asked", takesEffect: "2026-03-09", pressed: true });
  expect(matter.stage).toBe("handling");
  expect(firstVoice(matter).withdrawal).toMatchObject({ effective: false });
  expect(matter.clocks.some(({ ended }) => !ended)).toBe(true);
});

test("nobody withdraws for the petitioner", () => {
  for (const person of ["centre.centre-director", "east.handler", "clerk", "portal"])
    given(past.handled())
      .when(person, { command: "withdraw", pressed: false })
      .thenRefused({ why: "only-the-petitioner" });
});

test("a matter is withdrawn once, and not after it has ended", () => {
  given(past.handled(), did("citizen", { command: "withdraw", pressed: false }))
    .when("citizen", { command: "withdraw", pressed: false })
    .thenRefused({ why: "already-there" });
  given(past.refused())
    .when("citizen", { command: "withdraw", pressed: false })
    .thenRefused({ why: "wrong-stage", stage: "refused" });
  given(past.struckOff()).when("citizen", { command: "withdraw", pressed: false }).thenRefused({ why: "wrong-stage" });
});
