import { expect, test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

const objected = did("east.head", { command: "object", reason: "not-our-place", note });

test("the sender agrees, and a transferred matter comes back to be decided within five working days", () => {
  const { matter } = given(past.transferred(), on("2026-03-04"), objected)
    .when("centre.centre-director", { command: "answer-objection", agrees: true, note })
    .thenEvents(
      { type: "returned", from: "east", reach: ["centre", "commission"] },
      { type: "clock-stopped", why: "met" },
      { type: "clock-started", record: { rule: "screening-again", due: "2026-03-11" } },
    );
  expect(matter.stage).toBe("to-decide");
  expect(matter.passing).toBeUndefined();
});

test("an assigned matter that comes back goes on under the clock of the reply alone", () => {
  const { matter } = given(past.assigned(), objected)
    .when("centre.centre-director", { command: "answer-objection", agrees: true, note })
    .thenEvents({ type: "returned", from: "east" }, { type: "clock-stopped", why: "moot" });
  expect(matter.handling).toBeUndefined();
  expect(matter.clocks.filter(({ ended }) => !ended).map(({ record }) => record.rule)).toEqual(["handling"]);
});

test("the sender does not agree, and the matter stays where it was sent", () => {
  const { matter } = given(past.transferred(), objected)
    .when("centre.centre-director", { command: "answer-objection", agrees: false, note })
    .thenEvents({ type: "objection-dismissed" });
  expect(matter).toMatchObject({ stage: "transferred", passing: { to: "east" } });
});

test("there is nothing to answer without an objection", () => {
  given(past.transferred())
    .when("centre.centre-director", { command: "answer-objection", agrees: true, note })
    .thenRefused({ why: "no-objection" });
});

test("the receiver does not answer its own objection", () => {
  given(past.transferred(), objected)
    .when("east.head", { command: "answer-objection", agrees: true, note })
    .thenRefused({ why: "not-the-answerable-unit" });
});
