import { expect, test } from "vitest";
import { did, given, on } from "../../../test/office/given.ts";
import { everyPoint, note, past } from "../../../test/office/ways.ts";

const objection = { command: "object", reason: "not-our-level", note } as const;

test("the receiver says with a reason that it belongs elsewhere, and the matter stays until the sender agrees", () => {
  const { matter } = given(past.transferred())
    .when("east.head", objection)
    .thenEvents({ type: "objected", reason: "not-our-level" });
  expect(matter).toMatchObject({ stage: "transferred", answerable: "centre" });
});

test("the last of the five working days still counts for an objection; the day after does not", () => {
  given(past.transferred(), on("2026-03-09")).when("east.head", objection).thenEvents({ type: "objected" });
  given(past.transferred(), on("2026-03-10"))
    .when("east.head", objection)
    .thenRefused({ why: "objection-too-late", was: "2026-03-09" });
});

test("an assignment can be objected to until somebody works on it", () => {
  given(past.assigned()).when("east.head", objection).thenEvents({ type: "objected" });
  given(past.handled()).when("east.head", objection).thenRefused({ why: "nothing-on-its-way" });
});

test("only the receiver objects, once, and for a reason the rulebook knows", () => {
  given(past.transferred()).when("commission.head", objection).thenRefused({ why: "not-the-answerable-unit" });
  given(past.transferred(), did("east.head", objection))
    .when("east.head", objection)
    .thenRefused({ why: "objection-waiting" });
  given(past.transferred())
    .when("east.head", { ...objection, reason: "too much work" })
    .thenRefused({ why: "not-in-rulebook", field: "reason" });
});

test("nobody objects after the reply", () => {
  given(past.assigned(), everyPoint, did("east.head", { command: "reply" }))
    .when("east.head", objection)
    .thenRefused({ why: "wrong-stage", stage: "replied" });
});
