import { expect, test } from "vitest";
import { office } from "../../test/office/organisation.ts";
import { reachOf } from "./reach.ts";
import { id } from "../kernel/id.ts";

const reach = (...units: (string | undefined)[]) =>
  reachOf(office, ...units.map((unit) => (unit === undefined ? unit : id<"unit">(unit))));

test("a matter is in sight of who answers for it, who works on it, and who leads them in the district", () => {
  expect(reach("centre", "east")).toEqual(["centre", "commission", "east"]);
});

test("the organ above sees only what lies with it", () => {
  expect(reach("commission")).toEqual(["commission"]);
  expect(reach("upper")).toEqual(["upper"]);
  expect(reach("centre", "upper")).toEqual(["centre", "commission", "upper"]);
});

test("where nobody works on it yet, and where the unit is not there, nothing is added", () => {
  expect(reach("west", undefined)).toEqual(["west", "commission"]);
  expect(reach("nowhere")).toEqual([]);
});
