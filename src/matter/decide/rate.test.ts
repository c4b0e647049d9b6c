import { expect, test } from "vitest";
import { did, given } from "../../../test/office/given.ts";
import { firstVoice } from "../../../test/office/parts.ts";
import { past } from "../../../test/office/ways.ts";

test("the petitioner rates each body apart, and can think better of it", () => {
  const { matter } = given(
    past.replied(),
    did("citizen", { command: "rate", ratings: { "letters-office": "dissatisfied" } }),
  )
    .when("citizen", {
      command: "rate",
      ratings: { "letters-office": "satisfied", "handling-organ": "fairly-satisfied" },
    })
    .thenEvents({ type: "rated" });
  expect(firstVoice(matter).ratings).toEqual({ "letters-office": "satisfied", "handling-organ": "fairly-satisfied" });
});

test("nobody but the petitioner rates", () => {
  for (const person of ["centre.centre-director", "clerk", "portal", "citizen of somebody else"])
    given(past.replied())
      .when(person, { command: "rate", ratings: { "letters-office": "satisfied" } })
      .thenRefused({ why: "only-the-petitioner" });
});

test("only the bodies and words of the rulebook are rated with, and something has to be said", () => {
  given(past.replied())
    .when("citizen", { command: "rate", ratings: { weather: "satisfied" } })
    .thenRefused({ why: "not-in-rulebook", value: "weather" });
  given(past.replied())
    .when("citizen", { command: "rate", ratings: { "letters-office": "splendid" } })
    .thenRefused({ why: "not-in-rulebook", value: "splendid" });
  given(past.replied()).when("citizen", { command: "rate", ratings: {} }).thenRefused({ why: "unknown-part" });
});

test("before there is an answer there is nothing to rate", () => {
  given(past.handled())
    .when("citizen", { command: "rate", ratings: { "letters-office": "satisfied" } })
    .thenRefused({ why: "wrong-stage" });
});
