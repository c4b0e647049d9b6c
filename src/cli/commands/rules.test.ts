import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtIn } from "../../../rulebooks/built-in.ts";
import { huiyin } from "../../../test/command-line.ts";
import { planted } from "../../../test/proof/planted.ts";
import { checkAll } from "./rules.ts";

// It opens no installation: neither the folder nor the database is there.
const nowhere = { folder: "/nowhere", database: { url: "" } } as Parameters<typeof huiyin>[0];

test("every rulebook that comes with it is proved, and it is said how much was explored", async () => {
  const { code, facts } = await huiyin(nowhere, ["rules", "check", "--json"]);
  const checked = facts["checked"] as { id: string; faults: unknown[]; states: number }[];
  expect(code).toBe(0);
  expect(checked.map(({ id }) => id)).toEqual(builtIn.map(({ id }) => id));
  for (const { id, faults, states } of checked) expect([id, faults, states > 100]).toEqual([id, [], true]);
});

test("a rulebook that is not there, and a word that is no command, are said", async () => {
  const unknown = await huiyin(nowhere, ["rules", "check", "gossip"]);
  expect([unknown.code, unknown.aside.join()]).toEqual([2, expect.stringContaining("no rulebook “gossip”")]);
  const odd = await huiyin(nowhere, ["rules", "prove"]);
  expect([odd.code, odd.aside.join()]).toEqual([2, expect.stringContaining("Write check, show or schema after rules")]);
  const none = await huiyin(nowhere, ["rules"]);
  expect([none.code, none.aside.join()]).toEqual([2, expect.stringContaining("check is missing")]);
  expect((await huiyin(nowhere, ["rules", "--help"])).lines.join()).toContain("huiyin rules check [RULEBOOK or FILE…]");
});

test("a fault is told as a story, a numbered sentence a line in both languages, and the command fails", () => {
  const broken = planted.find(({ fault }) => fault === "a dead end, because nobody may triage");
  const { good, lines } = checkAll(broken ? [broken.in] : []);
  const told = lines.map(({ en }) => en);
  expect(good).toBe(false);
  expect(told[0]).toMatch(/^failed discipline 2026-1 .*: \d+ found; \d+ states and \d+ steps explored/);
  const from = told.findIndex((line) => line.includes("× A dead end: at the stage “triage”"));
  expect(told[from + 1]).toMatch(/^ {6}1 Mon 2 Mar 2026: somebody writes/);
  expect(told[from + 5]).toContain(
    "5 Mon 2 Mar 2026: a quality officer of the centre signs it through “Quality gate”.",
  );
  expect(lines[from + 1]?.zh).toBe("      1 2026年3月2日（周一）：有人实名来信，没有指向本机关人员。");
});

test("a rulebook of one's own is written from a built-in one, read from its file and proved", async () => {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-rules-"));
  const own = join(folder, "own.json");
  const { lines } = await huiyin(nowhere, ["rules", "show", "petition"]);
  const written = JSON.parse(lines.join("\n")) as { version: string; gates: object[]; clocks: { within: object }[] };
  writeFileSync(own, JSON.stringify({ ...written, version: "2027-1" }));
  const proved = await huiyin(nowhere, ["rules", "check", own]);
  expect([proved.code, proved.lines[0]]).toEqual([0, expect.stringMatching(/^ok {5}petition 2027-1 /)]);

  writeFileSync(own, JSON.stringify({ ...written, gates: [{ ...written.gates[0], posts: ["king"] }] }));
  const odd = await huiyin(nowhere, ["rules", "check", own]);
  expect(odd.code).toBe(1);
  expect(odd.lines[0]).toContain("own.json is not written in the language of rulebooks");
  expect(odd.lines[1]).toMatch(/^ {2}gates\.0\.posts\.0: /);

  writeFileSync(own, "{ gates:");
  expect((await huiyin(nowhere, ["rules", "check", own])).lines[1]).toContain("It is not JSON");
  expect((await huiyin(nowhere, ["rules", "check", join(folder, "gone.json")])).code).toBe(2);
  rmSync(folder, { recursive: true });
});

test("a fault in a rulebook of one's own is told with its story", async () => {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-rules-"));
  const own = join(folder, "own.json");
  const { lines } = await huiyin(nowhere, ["rules", "show", "discipline"]);
  const written = JSON.parse(lines.join("\n")) as { closing: { id: string }[] };
  writeFileSync(
    own,
    JSON.stringify({ ...written, closing: written.closing.filter(({ id }) => id !== "handling-in-place") }),
  );
  const found = await huiyin(nowhere, ["rules", "check", own]);
  expect(found.code).toBe(1);
  expect(found.lines.join("\n")).toMatch(/× It was struck off although .*\(struck-off-only-when-done\)\n {6}1 /);
  rmSync(folder, { recursive: true });
});

test("the language is given out as a JSON Schema", async () => {
  const { code, lines } = await huiyin(nowhere, ["rules", "schema"]);
  expect([code, JSON.parse(lines.join("\n")).$schema]).toEqual([0, expect.stringContaining("2020-12")]);
});
