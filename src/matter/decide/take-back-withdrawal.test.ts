import { expect, test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { firstVoice } from "../../../test/office/parts.ts";
import { past } from "../../../test/office/ways.ts";

const withdrew = did("citizen", { command: "withdraw", pressed: true });
const takeBack = { command: "take-back-withdrawal" } as const;

test("up to and on the seventh day the petitioner takes a withdrawal back; the day after it is final", () => {
  const { matter } = given(past.handled(), withdrew, on("2026-03-09"))
    .when("citizen", takeBack)
    .thenEvents({ type: "withdrawal-taken-back" });
  expect(firstVoice(matter).withdrawal).toBeUndefined();
  given(past.handled(), withdrew, on("2026-03-10")).when("citizen", takeBack).thenRefused({ why: "withdrawal-final" });
});

test("where nobody withdrew there is nothing to take back, and nobody does it for the petitioner", () => {
  given(past.handled()).when("citizen", takeBack).thenRefused({ why: "not-withdrawn" });
  given(past.handled(), withdrew).when("centre.centre-director", takeBack).thenRefused({ why: "only-the-petitioner" });
});
