import { expect, test } from "vitest";
import type { Text } from "../src/kernel/text.ts";
import { offeredRulebook, rulebookUnder } from "../src/rules/programmes.ts";
import type { Rulebook } from "../src/rules/rulebook.ts";
import { builtIn } from "./built-in.ts";

type Named = { readonly id: string };

/** Every list of lines of a rulebook, by the name under which it has it. */
function listsOf(rulebook: Rulebook): [string, readonly Named[]][] {
  const isLines = (value: unknown): value is readonly Named[] =>
    Array.isArray(value) && value.some((one) => typeof one === "object" && one !== null && "id" in one);
  return Object.entries(rulebook).flatMap(([list, value]: [string, unknown]): [string, readonly Named[]][] =>
    isLines(value) ? [[list, value]] : [],
  );
}

/** Every text in both languages that stands anywhere in it. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value && "en" in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

const categoriesIn = (rulebook: Rulebook) => new Set(rulebook.categories.map(({ id }) => id));

test.each(builtIn)("$id: no two lines of a list have one id, and every line has its clause", (rulebook) => {
  for (const [list, lines] of listsOf(rulebook)) {
    const ids = lines.map(({ id }) => id);
    expect([list, new Set(ids).size]).toEqual([list, ids.length]);
    for (const line of lines) expect([list, line.id, "clause" in line]).toEqual([list, line.id, true]);
  }
});

test.each(builtIn)("$id: everything is said in both languages, and nothing is said with empty words", (rulebook) => {
  const texts = textsOf(rulebook);
  expect(texts.length).toBeGreaterThan(100);
  for (const { zh, en } of texts) {
    expect(zh.trim()).toMatch(/[\p{Script=Han}]/u);
    expect(en.trim()).toMatch(/[A-Za-z]/);
  }
});

test.each(builtIn)("$id: every class that a line names is there, and a class lies under one that is", (rulebook) => {
  const known = categoriesIn(rulebook);
  for (const { parent } of rulebook.categories) if (parent !== undefined) expect(known).toContain(parent);
  const facts = [...rulebook.clocks, ...rulebook.obligations].flatMap(({ when = [] }) => when);
  for (const fact of facts) {
    if (typeof fact !== "object") continue;
    if ("category" in fact) expect(known).toContain(fact.category);
    if ("notCategory" in fact) expect(known).toContain(fact.notCategory);
    if ("grade" in fact) expect(rulebook.grades.map(({ id }) => id)).toContain(fact.grade);
  }
});

test.each(builtIn)(
  "$id: what is out of its scope says where to go, or is refused with a reason that does",
  (rulebook) => {
    for (const { inScope, way, id } of rulebook.categories)
      if (!inScope && !rulebook.categories.some(({ parent }) => parent === id))
        expect(way?.does === "work" ? id : "elsewhere").toBe("elsewhere");
    for (const { wayToGo } of rulebook.refusalReasons) expect(wayToGo.zh.length).toBeGreaterThan(4);
  },
);

test.each(builtIn)(
  "$id: every debt can be proved to somebody, and what is promised is a debt that holds up the end",
  (rulebook) => {
    for (const { id, proofs, arises } of rulebook.obligations)
      expect([id, proofs.length > 0, arises.length > 0]).toEqual([id, true, true]);
    for (const notice of rulebook.promises.notices) {
      const owed = rulebook.obligations.filter((rule) => rule.notice === notice);
      expect([notice, owed.map(({ blocks }) => blocks)]).toEqual([notice, owed.map(() => "strike-off")]);
      expect(owed.length).toBeGreaterThan(0);
    }
    const ends = rulebook.closing.flatMap(({ checks }) => checks);
    expect(ends).toContain("obligations-ended");
    expect(ends).toContain("replied");
  },
);

test.each(builtIn)(
  "$id: what a clock or a purpose names besides is there: the notice of more time, the debt before a disclosure",
  (rulebook) => {
    const debts = new Set(rulebook.obligations.map(({ id }) => id));
    for (const { extension } of rulebook.clocks) if (extension?.notice) expect(debts).toContain(extension.notice);
    for (const { after } of rulebook.identityPurposes) if (after !== undefined) expect(debts).toContain(after);
  },
);

test.each(builtIn)("$id: from receipt to strike-off there is a clock for whatever it is waited for", (rulebook) => {
  const froms = new Set(rulebook.clocks.map(({ from }) => from));
  expect([...froms]).toEqual(expect.arrayContaining(["received", "transferred", "returned", "accepted", "replied"]));
  const always = (from: string) =>
    rulebook.clocks.some((clock) => clock.from === from && clock.until !== "registered" && !clock.when);
  expect(always("received")).toBe(true);
});

test("a programme opens new matters under its last version, and a matter keeps the one it has", () => {
  const [first] = builtIn;
  if (!first) throw new Error("There is no rulebook");
  const next = { ...first, version: "2027-1" };
  const programmes = { offered: [first.id], rulebooks: [...builtIn, next] };
  expect(offeredRulebook(programmes)).toBe(next);
  expect(offeredRulebook(programmes, "hotline")).toBeUndefined();
  expect(rulebookUnder(programmes, first)).toBe(first);
  expect(rulebookUnder(programmes, { id: first.id, version: "1999-1" })).toBeUndefined();
});
