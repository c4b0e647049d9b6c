import { expect, test } from "vitest";
import { did, given } from "../../../test/office/given.ts";
import { note, past } from "../../../test/office/ways.ts";

const takeUp = { command: "take-up", note } as const;
const ofEast = [...past.transferred(), did("east.head", { command: "accept" })];

test("the level above answers for it from now on and works on it, and every clock runs on as it did", () => {
  const { matter } = given(ofEast)
    .when("commission.head", takeUp)
    .thenEvents({ type: "taken-up", from: "east", unit: "commission", reach: ["commission"] });
  expect(matter).toMatchObject({ answerable: "commission", stage: "handling" });
  expect(matter.clocks.filter(({ ended }) => !ended)).toMatchObject([
    { record: { rule: "handling", due: "2026-05-06" } },
  ]);
});

test("the unit below can do nothing more on it", () => {
  given(ofEast, did("commission.head", takeUp))
    .when("east.head", { command: "name-handler", officer: "east.handler" as never })
    .thenRefused({ why: "not-the-answerable-unit" });
});

test("what it owed passes to the level above", () => {
  const { matter } = given(past.handled({ realName: true })).when("commission.head", takeUp);
  expect(matter.obligations.filter(({ ended }) => !ended).map(({ owes }) => owes)).toEqual(
    matter.obligations.filter(({ ended }) => !ended).map(() => "commission"),
  );
});

test("a matter on its way is decided there", () => {
  const { matter } = given(past.transferred()).when("commission.head", takeUp);
  expect(matter).toMatchObject({ stage: "to-decide", answerable: "commission" });
});

test("only a unit above takes it up, and not one that must not come near", () => {
  given(ofEast).when("west.head", takeUp).thenRefused({ why: "not-the-answerable-unit" });
  given(ofEast, did("commission.head", takeUp)).when("commission.head", takeUp).thenRefused({ why: "already-there" });
  given(ofEast, did("commission.head", { command: "step-aside", reason: note }))
    .when("commission.head", takeUp)
    .thenRefused({ why: "not-found" });
});

test("what is over is not taken up", () => {
  given(past.struckOff()).when("commission.head", takeUp).thenRefused({ why: "wrong-stage" });
});
