import { expect, test } from "vitest";
import type { OfficerPower } from "../rules/rulebook.ts";
import { may } from "./may.ts";
import { matterAfter, type History } from "../../test/office/given.ts";
import { accused } from "../../test/office/arrival.ts";
import { past } from "../../test/office/ways.ts";
import { World } from "../../test/office/world.ts";

const asked = (person: string, command: OfficerPower, ...history: History) => {
  const { world, matter } = matterAfter(...history);
  return may(command, matter, world.officeFor(person, matter));
};

test("an officer acts through the post that has the power, and the record says which", () => {
  expect(asked("centre.registrar", "classify", past.atTheGates())).toMatchObject({
    by: { officer: "centre.registrar", post: "centre.registrar", unit: "centre" },
  });
});

test("a deputy acts for the holder, and the record says for whom", () => {
  expect(asked("centre.handler", "accept", past.toDecide())).toMatchObject({
    by: { officer: "centre.handler", post: "centre.centre-director", deputyFor: "centre.centre-director" },
  });
});

test("a unit that leads another may what that one may; one beside it may not", () => {
  expect(asked("commission.head", "accept", past.toDecide())).toHaveProperty("by");
  expect(asked("west.head", "accept", past.toDecide())).toMatchObject({ refusal: { why: "not-the-answerable-unit" } });
});

test("the organ above does not act on what was not passed up to it", () => {
  expect(asked("upper.head", "accept", past.toDecide())).toMatchObject({ refusal: { why: "not-the-answerable-unit" } });
});

test("a post without the power has it nowhere, and villages and groups decide nothing", () => {
  for (const person of ["centre.registrar", "mill.village-supervisor", "mill-1.liaison", "commission.administrator"])
    expect(asked(person, "strike-off", past.ready())).toMatchObject({ refusal: { why: "not-in-your-power" } });
});

test("tiers 3 and 4 take in", () => {
  const world = new World();
  for (const person of ["mill.village-supervisor", "mill-1.liaison"])
    expect(may("receive-contact", undefined, world.officeFor(person))).toHaveProperty("by");
  expect(may("receive-contact", undefined, world.officeFor("mill.official"))).toHaveProperty("refusal");
});

test("for who is kept away the matter does not exist, whatever their post", () => {
  const about = { subjects: [accused({ officer: "east.head" })] };
  for (const person of ["east.head", "west.handler", "mill.village-supervisor"])
    expect(asked(person, "find-point", past.accepted(about))).toEqual({ refusal: { why: "not-found" } });
});

test("nobody acts as an officer without being one", () => {
  for (const person of ["clerk", "portal", "citizen"])
    expect(asked(person, "accept", past.toDecide())).toMatchObject({ refusal: { why: "not-in-your-power" } });
});
