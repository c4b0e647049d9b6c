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
  expect([odd.code, odd.aside.join()]).toEqual([2, expect.stringContaining("Write check after rules")]);
  const none = await huiyin(nowhere, ["rules"]);
  expect([none.code, none.aside.join()]).toEqual([2, expect.stringContaining("check is missing")]);
  expect((await huiyin(nowhere, ["rules", "--help"])).lines.join()).toContain("huiyin rules check [RULEBOOK…]");
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
