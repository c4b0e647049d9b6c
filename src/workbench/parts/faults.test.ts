import { expect, test } from "vitest";
import { text } from "../../kernel/text.ts";
import { faultIn, faultsAt, untold } from "./faults.ts";

const past = text("已经过去", "is past");

test("what is wrong inside a field is told at the field, and at the field it belongs to only", () => {
  const faults = faultsAt("milestones.0.due", past);
  expect(faultIn(faults, "milestones")).toBe(past);
  expect(faultIn(faults, "milestones.1")).toBeUndefined();
  expect(faultIn(faults, "mile")).toBeUndefined();
  expect(untold(faults, ["leader", "milestones"])).toEqual([]);
});

test("what belongs to no field of the form, or to the whole, is told at its head", () => {
  expect(untold(faultsAt("milestones.0.due", past), ["leader"])).toEqual([past]);
  expect(untold(faultsAt(undefined, past), ["leader"])).toEqual([past]);
});
