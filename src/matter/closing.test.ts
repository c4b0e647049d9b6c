import { expect, test } from "vitest";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import { closingConditions } from "./closing.ts";
import type { Matter } from "./state.ts";
import { did, on, matterAfter, type History } from "../../test/office/given.ts";
import { everyPoint, note, past } from "../../test/office/ways.ts";

const unreachable = did("east.handler", { command: "revisit", outcome: "unreachable", how: "by-phone", note });
const checkOf = (m: Matter, wanted: ClosingCheck) =>
  closingConditions(m, discipline)
    .flatMap(({ checks }) => checks)
    .find(({ check }) => check === wanted);
const stands = (...history: History) => matterAfter(...history).matter;

test("the four conditions stand in the order of the rulebook, and each holds when none of its checks lacks anything", () => {
  const conditions = closingConditions(stands(past.replied()), discipline);
  expect(conditions.map(({ condition, holds }) => [condition, holds])).toEqual([
    ["facts-clear", true],
    ["papers-in-order", true],
    ["handling-in-place", false],
    ["position-known", false],
  ]);
});

test("the petitioner's position is known when they say it is settled, and not when they say it is not", () => {
  const says = (position: string) => stands(past.replied(), did("citizen", { command: "record-position", position }));
  expect(checkOf(says("settled"), "position-known")).toMatchObject({ missing: [] });
  expect(checkOf(says("not-settled"), "position-known")).toMatchObject({ missing: ["2026-1"] });
});

test("it is known when the right to a review was used or has lapsed: nobody has to give up", () => {
  const used = stands(past.replied(), did("citizen", { command: "request-review", grounds: note }));
  const lapsed = stands(past.replied(), on(31), did("clerk", { command: "let-review-right-lapse" }));
  expect(checkOf(used, "position-known")?.shownBy).toEqual(["2026-1 review:requested"]);
  expect(checkOf(lapsed, "position-known")?.shownBy).toEqual(["2026-1 review:lapsed"]);
});

test("it is known when a withdrawal stands, and blocks while it can be taken back", () => {
  const asked = [...past.replied(), did("citizen", { command: "withdraw", pressed: false })];
  expect(checkOf(stands(asked), "no-open-withdrawal")?.missing).toEqual(["2026-03-09"]);
  const effective = stands(asked, on(8), did("clerk", { command: "let-withdrawal-take-effect" }));
  expect(checkOf(effective, "no-open-withdrawal")?.missing).toEqual([]);
  expect(checkOf(effective, "position-known")?.shownBy).toEqual(["2026-1 withdrawal"]);
});

test("three attempts count only on three different days", () => {
  const onOneDay = stands(past.replied(), unreachable, unreachable, unreachable);
  expect(checkOf(onOneDay, "position-known")?.missing).toEqual(["2026-1"]);
  const onThree = stands(past.replied(), unreachable, on(1), unreachable, on(1), unreachable);
  expect(checkOf(onThree, "position-known")?.shownBy).toHaveLength(3);
});

test("attempts before a matter was reopened do not count for the reply that follows", () => {
  const again = stands(
    past.replied(),
    [unreachable, on(1), unreachable, on(1), unreachable],
    did("centre.centre-director", { command: "reopen", reason: note }),
    everyPoint,
    did("east.head", { command: "reply" }),
  );
  expect(checkOf(again, "position-known")?.missing).toEqual(["2026-1"]);
});

test("an obligation that blocks nothing does not stand in the way", () => {
  const { obligations } = stands(past.replied());
  expect(obligations.map(({ rule, ended }) => [rule, ended])).toEqual([["quarterly-result", undefined]]);
  expect(checkOf(stands(past.replied()), "obligations-ended")?.missing).toEqual([]);
});
