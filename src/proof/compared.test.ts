import { expect, test } from "vitest";
import { compare, type Compared } from "../../test/proof/compare.ts";

const seeds = Array.from({ length: 30 }, (_, at) => at + 1);
const compared: Compared[] = [];

test.each(seeds)("a search that knows no short cut says the same of rulebook %i by chance", (seed) => {
  const said = compare(seed, 400);
  if (said) compared.push(said);
  expect(said?.checker).toEqual(said?.brute);
});

test("they are worth comparing: enough are small enough, they are broken in many ways, and short cuts save", () => {
  expect(compared.length).toBeGreaterThan(12);
  const broken = new Set(compared.flatMap(({ brute }) => brute));
  for (const property of ["struck-off-only-when-done", "owner-and-clock", "can-end", "notices-before-the-end"] as const)
    expect([...broken]).toContain(property);
  const saved = compared.reduce((sum, { states }) => sum + states.brute - states.checker, 0);
  expect(saved).toBeGreaterThan(1000);
});
