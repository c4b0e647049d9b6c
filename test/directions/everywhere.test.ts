import { beforeAll, describe, expect, test } from "vitest";
import { lint } from "./lint.ts";

const faults: Record<string, { rule: string; text: string; file?: string }> = {
  "a switch that forgets a case": {
    rule: "typescript(switch-exhaustiveness-check)",
    text: `export function f(of: "letter" | "visit"): number {
  switch (of) {
    case "letter":
      return 1;
  }
  return 2;
}`,
  },
  "a default that hides a forgotten case": {
    rule: "typescript(switch-exhaustiveness-check)",
    text: `export function f(of: "letter" | "visit"): number {
  switch (of) {
    case "letter":
      return 1;
    default:
      return 2;
  }
}`,
  },
  "a promise nobody waits for": {
    rule: "typescript(no-floating-promises)",
    text: `export function f(): void {\n  Promise.resolve(1);\n}`,
  },
  "a promise where nothing is expected": {
    rule: "typescript(no-misused-promises)",
    text: `export const f = () => [1].forEach(async () => {\n  await Promise.resolve();\n});`,
  },
  "a default export": { rule: "import(no-default-export)", text: "export default 1;" },
  "a value of no type": { rule: "typescript(no-explicit-any)", text: "export const f = (of: any): unknown => of;" },
  "a claim that something is there": {
    rule: "typescript(no-non-null-assertion)",
    text: "export const f = (of: string | undefined): string => of!;",
  },
  "a list from which somebody is chosen by leaving it": {
    rule: "eslint(no-restricted-imports)",
    file: "src/workbench/canary.ts",
    text: `import { Button, Select } from "antd";\nexport const both = [Button, Select];`,
  },
  "a test that is switched off": {
    rule: "vitest(no-disabled-tests)",
    text: `import { test } from "vitest";\ntest.skip("later", () => {});`,
  },
  "a test that switches the others off": {
    rule: "vitest(no-focused-tests)",
    text: `import { test } from "vitest";\ntest.only("alone", () => {});`,
  },
};

const entries = Object.entries(faults).map(([what, fault], at) => ({
  what,
  file: `src/desk/canary-${at}.ts`,
  ...fault,
}));

describe("the linter refuses, in any folder,", () => {
  let said: string;

  beforeAll(async () => {
    const files = Object.fromEntries(entries.map(({ file, text }) => [file, text]));
    files["src/desk/one.ts"] = `import { two } from "./two.ts";\nexport const one = (): unknown => two;`;
    files["src/desk/two.ts"] = `import { one } from "./one.ts";\nexport const two = (): unknown => one;`;
    said = (await lint(files)).said;
  });

  test.for(entries)("$what", ({ file, rule }) => {
    expect(said.split("\n").filter((line) => line.startsWith(`${file}:`) && line.includes(rule))).not.toEqual([]);
  });

  test("two files that import each other", () => {
    expect(said.split("\n").filter((line) => line.includes("import(no-cycle)"))).toHaveLength(2);
  });
});
