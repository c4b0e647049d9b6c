import { expect, test } from "vitest";
import { compare } from "../../test/proof/compare.ts";

test("the checker says of small rulebooks by chance what a search says that knows no short cut", () => {
  const compared = Array.from({ length: 30 }, (_, seed) => compare(seed + 1, 400)).filter((one) => one !== undefined);
  expect(compared.length).toBeGreaterThan(12);
  for (const { seed, checker, brute } of compared) expect({ seed, broken: checker }).toEqual({ seed, broken: brute });
  // They are worth comparing: some are broken in each way that takes a path to see, some are whole, and short cuts save.
  const broken = new Set(compared.flatMap(({ brute }) => brute));
  for (const property of ["struck-off-only-when-done", "owner-and-clock", "can-end", "notices-before-the-end"] as const)
    expect([...broken]).toContain(property);
  const saved = compared.reduce((sum, { states }) => sum + states.brute - states.checker, 0);
  expect(saved).toBeGreaterThan(1000);
});
