import { defineConfig } from "oxlint";
import { overridesOf } from "./test/directions/overrides.ts";

/** The linter. Who may import whom is the table in `test/directions/table.ts`; this file holds what counts everywhere. */
export default defineConfig({
  plugins: ["eslint", "typescript", "import", "unicorn", "oxc", "promise", "vitest", "react", "jsx-a11y"],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  categories: { correctness: "error" },
  env: { builtin: true, node: true },
  ignorePatterns: ["data", "dist", "coverage"],
  rules: {
    "typescript/switch-exhaustiveness-check": [
      "error",
      { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: false },
    ],
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/await-thenable": "error",
    "typescript/only-throw-error": "error",
    "typescript/no-explicit-any": "error",
    // Words are counted in code points here, and objects are closures: nothing hangs on their `this`.
    "typescript/no-misused-spread": "off",
    "typescript/unbound-method": "off",
    "typescript/no-unsafe-return": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-unnecessary-type-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "unicorn/prefer-node-protocol": "error",
    "vitest/no-focused-tests": "error",
    "vitest/no-disabled-tests": "error",
    // A property asserts through fast-check, a refusal is narrowed before it is asserted, and a title is a sentence.
    "vitest/expect-expect": "off",
    "vitest/no-conditional-expect": "off",
    "vitest/valid-title": "off",
    "eslint/no-var": "error",
    "eslint/eqeqeq": "error",
    "eslint/prefer-const": "error",
  },
  overrides: overridesOf(),
});
