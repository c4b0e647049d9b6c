import { expect, test } from "vitest";
import { office } from "../../test/office/organisation.ts";
import { isOfficerBarred, isUnitBarred } from "./bars.ts";
import type { Matter } from "./state.ts";
import { id } from "../kernel/id.ts";
import { whenArrives } from "../../test/office/given.ts";
import { accused } from "../../test/office/arrival.ts";

const accusing = (...whom: Parameters<typeof accused>[0][]) => whenArrives({ subjects: whom.map(accused) }).matter;
const isBarred = (m: Matter, officer: string) => isOfficerBarred(m, id(officer), office);

test("the one accused, their kin, everybody of their unit and of the units under it are kept away, and nobody else", () => {
  const m = accusing({ officer: "east.head" });
  for (const kept of [
    "east.head",
    "east.handler",
    "commission.leader",
    "west.handler",
    "mill.official",
    "mill-1.liaison",
  ])
    expect([kept, isBarred(m, kept)]).toEqual([kept, true]);
  for (const free of ["west.head", "centre.registrar", "commission.head", "ford.official"])
    expect([free, isBarred(m, free)]).toEqual([free, false]);
});

test("kinship counts whichever of the two declared it", () => {
  expect(isBarred(accusing({ officer: "west.handler" }), "east.head")).toBe(true);
});

test("a unit is in reach of the accused when it is theirs or under theirs", () => {
  const m = accusing({ unit: "east" });
  expect(["east", "mill", "mill-1", "commission", "west"].map((unit) => isUnitBarred(m, id(unit), office))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
