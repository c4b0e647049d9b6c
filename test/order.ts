import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest on their own, the longest first. The order costs nothing where it is wrong, only time. */
export const longest = [
  "test/journeys/desk-looks.test.ts",
  "test/journeys/villager.test.ts",
  "test/invariants/sight-by-chance.test.ts",
  "src/matter/invariants.canary.test.ts",
  "src/portal/looks.test.ts",
  "src/store/embedded/start.test.ts",
  "test/journeys/desk-pickers.test.ts",
  "src/store/crash.test.ts",
  "bench/kill.test.ts",
  "test/docs-run.test.ts",
  "bin/start.test.ts",
  "test/journeys/founder.test.ts",
  "test/invariants/log-by-chance.test.ts",
  "demo/demo.test.ts",
  "test/invariants/sight.test.ts",
  "src/matter/invariants.property.test.ts",
];

/** Longest first, then what has a process to itself, then what shares one: no worker is left alone with a long file at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const named = longest.indexOf(relative(project.config.root, moduleId));
      return named >= 0 ? named : longest.length + (project.config.isolate ? 0 : 1);
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
