import { expect, test } from "vitest";
import { given } from "../../../test/office/given.ts";
import { realName } from "../../../test/office/arrival.ts";
import { note, past } from "../../../test/office/ways.ts";

const refusal = { command: "refuse", reason: "other-organ", note } as const;

test("a refusal decides: the screening is met, the other clocks have nothing to wait for, the notice is replaced", () => {
  const { matter } = given(past.toDecide({ ...realName, category: "outside.other-organ" }))
    .when("centre.centre-director", refusal)
    .thenEvents(
      { type: "refused", reason: "other-organ" },
      { type: "clock-stopped", why: "met" },
      { type: "clock-stopped", why: "moot" },
      { type: "obligation-waived", reason: "told-by-refusal" },
    );
  expect(matter.stage).toBe("refused");
});

test("who got a matter by transfer can refuse it, and answers for having done so", () => {
  const { matter } = given(past.transferred({ category: "outside.other-organ" }))
    .when("east.head", refusal)
    .thenEvents({ type: "answerable-moved", unit: "east" }, { type: "refused" }, { type: "clock-stopped", why: "met" });
  expect(matter).toMatchObject({ stage: "refused", answerable: "east" });
  expect(matter.passing).toBeUndefined();
});

test("the sender does not refuse what it has sent on", () => {
  given(past.transferred()).when("centre.centre-director", refusal).thenRefused({ why: "not-the-answerable-unit" });
});

test("a refusal has one of the rulebook's reasons, for each says where to go", () => {
  given(past.toDecide())
    .when("centre.centre-director", { ...refusal, reason: "tiresome" })
    .thenRefused({ why: "not-in-rulebook" });
});

test("nothing is refused before it is triaged, nor after it is accepted", () => {
  given(past.atTheGates()).when("centre.centre-director", refusal).thenRefused({ why: "wrong-stage" });
  given(past.accepted()).when("centre.centre-director", refusal).thenRefused({ why: "wrong-stage" });
});
