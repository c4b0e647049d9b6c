import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const rows = Array.from({ length: 28 }, (_, at) => `T${String(at + 1).padStart(2, "0")}`);

test("every row of the table of time rules, T01 to T28, is one named golden case, and none is two", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
  const written = files.map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("\n");
  const named = [...written.matchAll(/^test\("(T\d\d) /gm)].map(([, row = ""]) => row);
  expect(named).toHaveLength(rows.length);
  expect(new Set(named)).toEqual(new Set(rows));
});
