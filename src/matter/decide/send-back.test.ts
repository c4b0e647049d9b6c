import { expect, test } from "vitest";
import { did, given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

test("what is sent back to a gate is signed anew from there on, by whoever has not signed before it", () => {
  const back = did("centre.centre-director", { command: "send-back", gate: "review", reason: note });
  const { matter } = given(past.toDecide(), back).when("centre.reviewer", { command: "pass-gate", gate: "review" });
  expect(matter.gates.map(({ gate }) => gate)).toEqual(["entry", "review"]);
  given(past.toDecide(), back)
    .when("centre.registrar", { command: "pass-gate", gate: "review" })
    .thenRefused({ why: "same-person-at-two-gates" });
});

test("it goes back only to a gate that was passed", () => {
  given(past.atTheGates(), did("centre.registrar", { command: "pass-gate", gate: "entry" }))
    .when("centre.reviewer", { command: "send-back", gate: "quality", reason: note })
    .thenRefused({ why: "gate-not-passed-yet", gate: "quality" });
  given(past.atTheGates())
    .when("centre.reviewer", { command: "send-back", gate: "entry", reason: note })
    .thenRefused({ why: "gate-not-passed-yet" });
});

test("once it is decided nothing goes back to the gates", () => {
  given(past.accepted())
    .when("centre.reviewer", { command: "send-back", gate: "entry", reason: note })
    .thenRefused({ why: "wrong-stage" });
});
