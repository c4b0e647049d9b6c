import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lint } from "./lint.ts";
import { beside, directions, folders, worldly } from "./table.ts";

const root = join(import.meta.dirname, "../..");
const others = [...folders, ...beside];
const into = (folder: string) => `${others.indexOf(folder) < folders.length ? ".." : "../.."}/${folder}/there.ts`;
const importing = (paths: readonly string[]) => paths.map((path, at) => `export { a${at} } from "${path}";`).join("\n");

describe("the table of directions", () => {
  test("every folder of src has its line", () => {
    const found = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map((entry) => entry.name).filter((name) => !folders.includes(name))).toEqual([]);
  });

  test("a line names only folders that can exist", () => {
    const named = Object.values(directions).flatMap((direction) => direction.imports);
    expect(named.filter((name) => !others.includes(name))).toEqual([]);
  });

  test("no two folders may import each other", () => {
    const mutual = folders.filter((one) =>
      directions[one]!.imports.some((other) => directions[other]?.imports.includes(one)),
    );
    expect(mutual).toEqual([]);
  });
});

describe("the linter refuses", () => {
  test("each import that the table does not allow, from the folder and from a folder in it", async () => {
    const files: Record<string, string> = {};
    const expected: string[] = [];
    for (const folder of folders) {
      const may = [folder, ...directions[folder]!.imports];
      const forbidden = others.filter((other) => !may.includes(other)).map(into);
      files[`src/${folder}/canary.ts`] = importing(forbidden);
      files[`src/${folder}/within/canary.ts`] = importing(forbidden.map((path) => `../${path}`));
      expected.push(...forbidden.map((path) => `src/${folder}/canary.ts: ${path}`));
      expected.push(...forbidden.map((path) => `src/${folder}/within/canary.ts: ../${path}`));
    }

    const { passed, said } = await lint(files);

    const refused = [...said.matchAll(/^(\S+?):\d+:\d+: '(\S+)' import is restricted/gm)];
    expect(passed).toBe(false);
    expect(refused.map(([, file, path]) => `${file}: ${path}`).toSorted()).toEqual(expected.toSorted());
  });

  test("Node, a package and a package that is named almost as the allowed one, in a pure folder", async () => {
    const { said } = await lint({
      "src/matter/canary.ts": importing(["node:fs", "fastify", "zodiac", "z", "@x/zod", "zod"]),
    });
    expect(said.match(/'(\S+)' import is restricted/g)?.filter(once)).toEqual([
      "'node:fs' import is restricted",
      "'fastify' import is restricted",
      "'zodiac' import is restricted",
      "'z' import is restricted",
      "'@x/zod' import is restricted",
    ]);
  });

  test("each worldly name in a pure folder, and chance", async () => {
    const names = Object.keys(worldly);
    const { said } = await lint({ "src/rules/canary.ts": `export const all = [${names.join(", ")}, Math.random];` });
    for (const name of names) expect(said).toContain(`Unexpected use of '${name}'`);
    expect(said).toContain("'Math.random' is restricted");
  });

  test("Node in kernel", async () => {
    expect((await lint({ "src/kernel/canary.ts": importing(["node:crypto"]) })).said).toContain("'node:crypto' import");
  });
});

describe("the linter allows", () => {
  test("what the table allows, the calendar of kernel, and everything in a test beside the code", async () => {
    const files: Record<string, string> = {
      "src/kernel/day.ts": "export const year = new Date(0).getUTCFullYear();",
      "src/matter/canary.test.ts": `import "../store/there.ts";\nexport const now = [new Date(), Math.random()];`,
      "src/main.ts": importing(folders.map((folder) => `./${folder}/there.ts`)),
    };
    for (const folder of folders) {
      files[`src/${folder}/allowed.ts`] =
        `${importing(directions[folder]!.imports.map(into))}\nexport const itself = 1;`;
    }
    expect(await lint(files)).toEqual({ passed: true, said: "" });
  });
});

function once<T>(item: T, at: number, all: T[]): boolean {
  return all.indexOf(item) === at;
}
