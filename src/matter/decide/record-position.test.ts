import { expect, test } from "vitest";
import { did, given } from "../../../test/office/given.ts";
import { firstVoice } from "../../../test/office/parts.ts";
import { note, past } from "../../../test/office/ways.ts";

test("the petitioner says whether it is settled for them, and can say it anew", () => {
  const { matter } = given(past.replied(), did("citizen", { command: "record-position", position: "settled" }))
    .when("citizen", { command: "record-position", position: "not-settled", note })
    .thenEvents({ type: "position-recorded", position: "not-settled", note });
  expect(firstVoice(matter).position?.position).toBe("not-settled");
});

test("only the petitioner records a position", () => {
  for (const person of [
    "east.head",
    "centre.centre-director",
    "upper.head",
    "clerk",
    "portal",
    "citizen of somebody else",
  ])
    given(past.replied())
      .when(person, { command: "record-position", position: "settled" })
      .thenRefused({ why: "only-the-petitioner" });
});

test("a position is one of the rulebook's, on something that was answered", () => {
  given(past.replied())
    .when("citizen", { command: "record-position", position: "given up" })
    .thenRefused({ why: "not-in-rulebook" });
  given(past.handled())
    .when("citizen", { command: "record-position", position: "settled" })
    .thenRefused({ why: "wrong-stage" });
});
