import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildHouse } from "../../test/house.ts";
import type { Check } from "./check.ts";
import { decisions } from "./decisions.ts";
import { length } from "./length.ts";
import { lock } from "./lock.ts";
import { texts } from "./texts.ts";
import { tool } from "./tools.ts";

const root = join(import.meta.dirname, "../..");
const record = "# One thing\n\n2026-11-24\n\nWhy.\n\n## What it costs\n\nA day.\n";

async function looked(check: Check, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await using house = await buildHouse([], files);
  return await check.look(house.path);
}

describe("what stands here", () => {
  test.for([decisions, length, lock, texts])("passes: $name", async (check) => {
    expect(await check.look(root)).toEqual([]);
  });
});

describe("decision records", () => {
  test("a number that is missing is found", async () => {
    const files = { "decisions/0001-one.md": record, "decisions/0003-three.md": record };
    expect(await looked(decisions, files)).toEqual(["decisions/0003-three.md stands where number 0002 should."]);
  });

  test("a number given twice is found", async () => {
    const files = { "decisions/0001-one.md": record, "decisions/0001-other.md": record };
    expect(await looked(decisions, files)).toEqual(["decisions/0001-other.md stands where number 0002 should."]);
  });

  test("a record without a date, without its cost and longer than a page is found three times", async () => {
    const long = `# One thing\n${"Why.\n".repeat(70)}`;
    expect(await looked(decisions, { "decisions/0001-one.md": long })).toHaveLength(3);
  });
});

describe("length of files", () => {
  test("251 lines are refused, 250 and a long test are not", async () => {
    const lines = (count: number) => "// a line\n".repeat(count);
    const files = {
      "src/a.ts": lines(251),
      "src/b.ts": lines(250),
      "src/c.test.ts": lines(400),
      "src/store/migrations/d.ts": lines(400),
    };
    expect(await looked(length, files)).toEqual(["src/a.ts has 251 lines, more than 250: split it by idea."]);
  });
});

describe("package-lock", () => {
  test("a download address is found", async () => {
    const text = `{\n  "resolved": "https://registry.invalid/a.tgz"\n}\n`;
    expect(await looked(lock, { "package-lock.json": text })).toHaveLength(1);
  });
});

describe("texts", () => {
  const all = Object.fromEntries(
    ["STYLE.md", "SECURITY.md", "CHANGELOG.md", "LICENSE", "docs/glossary.md"].map((path) => [path, "…\n"]),
  );
  const readme = "# 回音\n\n```sh\nnpm start # a word\n```\n\n## Run\n";

  test("a README in one language only is found", async () => {
    expect(await looked(texts, { ...all, "README.md": readme })).toEqual(["README.zh-CN.md is missing."]);
  });

  test("other comments on the commands are no difference, other commands and headings are", async () => {
    const same = { "README.md": readme, "README.zh-CN.md": readme.replace("a word", "一句话").replace("Run", "运行") };
    expect(await looked(texts, { ...all, ...same })).toEqual([]);
    const other = { ...same, "README.zh-CN.md": readme.replace("npm start", "npm go").replace("## Run", "### Run") };
    expect(await looked(texts, { ...all, ...other })).toHaveLength(2);
  });
});

describe("a tool", () => {
  test("that fails passes on what it said, and one that is not installed says what to do", async () => {
    expect(await tool("types", "typescript/bin/tsc", "--nothing").look(root)).not.toEqual([]);
    expect(await tool("gone", "gone/bin/gone").look(root)).toEqual(["gone/bin/gone is not installed. Run `npm ci`."]);
  });
});
