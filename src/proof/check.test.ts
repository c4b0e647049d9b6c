import { expect, test } from "vitest";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { planted } from "../../test/proof/planted.ts";
import type { ObligationRule } from "../rules/obligation-rule.ts";
import { text } from "../kernel/text.ts";
import { checkRulebook } from "./check.ts";
import { propertyIds } from "./property.ts";

test("the rulebook of discipline reports is proved, with all that was explored to do so", () => {
  const { faults, states, transitions } = checkRulebook(discipline);
  expect(faults).toEqual([]);
  expect(states).toBeGreaterThan(3000);
  expect(transitions).toBeGreaterThan(states);
});

test("every property is broken by something that is planted here, so each is seen to bite", () => {
  const broken = new Set(planted.map(({ breaks }) => breaks));
  expect(propertyIds.filter((id) => !broken.has(id))).toEqual(["every-line-used"]);
});

test("what the law of one programme does without is known to the checker, and no rulebook can excuse itself", () => {
  const closing = discipline.closing.map((rule) => ({
    ...rule,
    checks: rule.checks.filter((check) => check !== "position-known"),
  }));
  const broken = (id: string) => checkRulebook({ ...discipline, id, closing }).faults.map(({ property }) => property);
  expect(broken("hotline")).toEqual([]);
  expect(broken("hotline-of-mine")).toContain("struck-off-only-when-done");
});

test("a line that never comes up is worth a look, and stops nothing", () => {
  const [first] = discipline.clocks;
  const never = { ...first!, id: "never", name: text("从不", "Never"), from: "review-asked" as const };
  const { faults, warnings } = checkRulebook({ ...discipline, clocks: [...discipline.clocks, never] });
  expect(faults).toEqual([]);
  expect(warnings.map(({ says }) => says.en)).toContain("The clock “Never” never comes up on any path");
});

test("what a receiver owes goes on with the matter, and who accepts or refuses it owes the notice of that", () => {
  const [first] = discipline.obligations;
  const owed: ObligationRule[] = [
    { ...first!, id: "receiver-notice", arises: ["transferred"], owes: "receiver" },
    { ...first!, id: "refusal-notice", notice: "refusal", arises: ["refused"] },
    { ...first!, id: "taken-notice", arises: ["accepted"] },
  ];
  const { faults, warnings } = checkRulebook({ ...discipline, obligations: [...discipline.obligations, ...owed] });
  expect([faults, warnings]).toEqual([[], []]);
});

test("a matter waits for the petitioner's position, whatever the rulebook calls that condition", () => {
  const closing = discipline.closing.map((rule) => (rule.id === "position-known" ? { ...rule, id: "heard" } : rule));
  expect(checkRulebook({ ...discipline, duties: [], closing }).faults).toEqual([]);
});

test.each(planted)("finds $fault", ({ in: rulebook, breaks, says, story = [] }) => {
  const { faults } = checkRulebook(rulebook);
  const found = faults.filter((fault) => fault.property === breaks);
  expect(found.map((fault) => fault.says.en)).toContain(says);
  const told = found.find((fault) => fault.says.en === says)?.story ?? [];
  expect(told.length > 0).toBe(story.length > 0);
  for (const sentence of story) expect(told.map(({ en }) => en).join("\n")).toContain(sentence);
  expect(told.every(({ zh }) => zh.endsWith("。"))).toBe(true);
});
