import { assert as holds, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { commandNames } from "../../test/office/chance/any-command.ts";
import { run, type Course, type Run } from "../../test/office/chance/run.ts";
import { invariants } from "../../test/office/invariants/all.ts";
import { stages, type Stage } from "./state.ts";

const courses = record({ seed: integer({ min: 1, max: 1_000_000 }), length: integer({ min: 20, max: 200 }) });

// All properties look at the same offices; each is made once.
const made = new Map<string, Run>();
function runOf(course: Course): Run {
  const key = `${course.seed}/${course.length}`;
  const known = made.get(key) ?? run(course);
  made.set(key, known);
  return known;
}

for (const [sentence, invariant] of Object.entries(invariants)) {
  test(`in an office by chance, ${sentence}`, () => {
    const kept = property(courses, (course) => {
      expect(invariant(runOf(course))).toEqual([]);
    });
    holds(kept, { numRuns: 150, seed: 2026 });
  });
}

/** Of a hundred offices, so many come to these stages, and nearly all to each other. */
const atLeast: Partial<Record<Stage, number>> = {
  "struck-off": 50,
  "passed-up": 25,
  transferred: 25,
  refused: 40,
  merged: 10,
};

test("chance leads to every stage, and mostly along the law, so that the properties look at something", () => {
  const runs = Array.from({ length: 100 }, (_, seed) => run({ seed, length: 150 }));
  const tried = runs.flatMap((one) => one.tried);
  expect(tried.filter(({ decision }) => "events" in decision).length / tried.length).toBeGreaterThan(0.7);

  const reached = stages.map((stage): [Stage, boolean] => {
    const there = runs.filter((one) =>
      one.tried.some(({ after }) => [...after.values()].some((m) => m.stage === stage)),
    );
    return [stage, there.length >= (atLeast[stage] ?? 90)];
  });
  expect(reached).toEqual(stages.map((stage) => [stage, true]));

  const used = new Set(tried.filter(({ decision }) => "events" in decision).map(({ command }) => command.command));
  expect(commandNames.filter((name) => !used.has(name))).toEqual([]);
});
