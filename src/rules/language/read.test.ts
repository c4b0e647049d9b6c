import { expect, test } from "vitest";
import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import { euWhistleblowing } from "../../../rulebooks/eu-whistleblowing/rulebook.ts";
import { hotline } from "../../../rulebooks/hotline/rulebook.ts";
import { petition } from "../../../rulebooks/petition/rulebook.ts";
import { canonical, readRulebook, rulebookJsonSchema } from "./read.ts";

const written = (rulebook: object): Record<string, unknown> => JSON.parse(JSON.stringify(rulebook));
const wrongIn = (json: unknown): string[] => {
  const read = readRulebook(json);
  return read.ok ? [] : read.wrong.map(({ at, why }) => `${at}: ${why.en}`);
};

test.each([discipline, petition, hotline, euWhistleblowing])(
  "the built-in $id is written in the language",
  (rulebook) => {
    const read = readRulebook(written(rulebook));
    expect(read).toEqual({ ok: true, rulebook: written(rulebook) });
  },
);

test("a word that the language does not have is told with its place", () => {
  const clocks = written(discipline)["clocks"] as object[];
  expect(wrongIn({ ...written(discipline), clocks: [{ ...clocks[0], from: "whenever" }] })[0]).toMatch(
    /^clocks\.0\.from: /,
  );
  expect(wrongIn({ ...written(discipline), clocks: [{ ...clocks[0], color: "red" }] })[0]).toMatch(
    /^clocks\.0: .*color/,
  );
});

test("a clause that is missing, or empty in one language, is told", () => {
  const gates = written(discipline)["gates"] as Record<string, unknown>[];
  const { clause: _, ...without } = gates[0]!;
  expect(wrongIn({ ...written(discipline), gates: [without] })[0]).toMatch(/^gates\.0\.clause: /);
  const empty = { ...gates[0], clause: { zh: "本级规定", en: " " } };
  expect(wrongIn({ ...written(discipline), gates: [empty] })[0]).toMatch(/^gates\.0\.clause\.en: /);
});

test("an act that nobody is given the power to do is told, and so is one that nobody knows", () => {
  const { accept: _, ...powers } = written(discipline)["powers"] as Record<string, unknown>;
  expect(wrongIn({ ...written(discipline), powers })[0]).toMatch(/powers\.accept/);
  expect(
    wrongIn({
      ...written(discipline),
      powers: { ...powers, accept: discipline.powers.accept, fly: discipline.powers.accept },
    })[0],
  ).toMatch(/fly/);
});

test("it is said in Chinese as well, and no more than twenty at once", () => {
  const read = readRulebook({ ...written(discipline), categories: Array.from({ length: 40 }, () => ({})) });
  if (read.ok) throw new Error("Forty empty classes were read");
  expect(read.wrong).toHaveLength(20);
  expect(read.wrong[0]?.why.zh).toMatch(/\p{Script=Han}/u);
});

test("the language is a JSON Schema for editors, with what each word means", () => {
  const schema = JSON.stringify(rulebookJsonSchema());
  for (const word of ["workingDays", "managing-level", "every-point-found", "自然日", "additionalProperties"])
    expect(schema).toContain(word);
});

test("the same rules are one text in whatever order they were written, and one letter changed is another", () => {
  const turned = Object.fromEntries(Object.entries(written(discipline)).toReversed());
  expect(canonical(turned)).toBe(canonical(discipline));
  const other = { ...discipline, version: "2026-2" };
  expect(canonical(other)).not.toBe(canonical(discipline));
});
