import type { OxlintOverride } from "oxlint";
import { type Direction, beside, directions, folders, worldly } from "./table.ts";

type Rules = NonNullable<OxlintOverride["rules"]>;

const tests = ["**/*.test.ts", "**/*.test.tsx", "test/**"];

/**
 * The linter's overrides, one per folder of the table. oxlint replaces the options of a rule where two overrides
 * meet, it does not merge them; so each folder gets one override with everything that is forbidden there.
 */
export function overridesOf(): OxlintOverride[] {
  return [
    ...Object.entries(directions).map(([folder, direction]) => overrideOf(folder, direction)),
    { files: tests, rules: inTests },
    { files: ["bin/*.mjs"], rules: withoutTypes },
    {
      files: ["*.config.ts", "src/workbench/vite.config.ts", "test/setup.ts"],
      rules: { "import/no-default-export": "off" },
    },
    { files: ["src/workbench/parts/pick-list.tsx"], rules: { "eslint/no-restricted-imports": "off" } },
    // It lies in the workbench's folder, and runs in Node: it builds the workbench and is no part of it.
    { files: ["src/workbench/vite.config.ts"], rules: { "eslint/no-restricted-imports": "off" } },
  ];
}

/** The linter's regular expressions cannot look ahead, so "not zod" is spelled out; a relative import starts with a dot. */
const anyPackageButZod = "^([^.z]|z($|[^o])|zo($|[^d])|zod.)";

const withoutTypes: Rules = {
  "typescript/no-unsafe-assignment": "off",
  "typescript/no-unsafe-member-access": "off",
  "typescript/no-unsafe-call": "off",
  "typescript/no-unsafe-return": "off",
};

/** A test may look anywhere, and may say of what it has just made that it is there. */
const inTests: Rules = {
  "eslint/no-restricted-imports": "off",
  "eslint/no-restricted-globals": "off",
  "eslint/no-restricted-properties": "off",
  "typescript/no-non-null-assertion": "off",
  ...withoutTypes,
};

function overrideOf(folder: string, direction: Direction): OxlintOverride {
  const patterns = [
    { regex: pathsInto(forbidden(folder, direction)), message: sentence(folder, direction) },
    ...(direction.without ? [{ regex: "^node:", message: `${folder} runs anywhere: nothing of Node.` }] : []),
    ...(direction.without === "outside"
      ? [{ regex: anyPackageButZod, message: `${folder} is pure: no package but zod, for the shape of data.` }]
      : []),
  ];
  return {
    files: [`src/${folder}/**`],
    rules: {
      "eslint/no-restricted-imports": ["error", { patterns, paths: folder === "workbench" ? bareLists : [] }],
      ...(direction.without === "outside" ? pure : {}),
    },
  };
}

const pure: Rules = {
  "eslint/no-restricted-globals": ["error", ...Object.entries(worldly).map(([name, message]) => ({ name, message }))],
  "eslint/no-restricted-properties": [
    "error",
    { object: "Math", property: "random", message: "The domain rolls no dice. Chance comes in as an argument." },
  ],
};

/** antd's own lists choose the line that is lit when one leaves them. */
const bareLists = ["Select", "TreeSelect", "AutoComplete", "Cascader", "Mentions"].map((list) => ({
  name: "antd",
  importNames: [list],
  message: "Take PickList or PickTree of parts/pick-list.tsx: from them nobody is chosen by leaving.",
}));

function forbidden(folder: string, { imports }: Direction): string[] {
  return [...folders, ...beside].filter((other) => other !== folder && !imports.includes(other));
}

/** oxlint sees the text of an import, not the file it means; imports are relative, so the text names the folder. */
function pathsInto(names: readonly string[]): string {
  return String.raw`^(\.\./)+(src/)?(${names.join("|")})/`;
}

function sentence(folder: string, { imports }: Direction): string {
  const may = imports.length > 0 ? `may import ${imports.join(", ")}` : "imports nothing of ours";
  return `${folder} ${may}: see test/directions/table.ts.`;
}
