import { holds } from "../../matter/facts.ts";
import { subjectOfficers } from "../../matter/bars.ts";
import type { Matter } from "../../matter/state.ts";
import type { Fact } from "../../rules/fact.ts";
import type { Category, Rulebook } from "../../rules/rulebook.ts";
import type { Trigger } from "../../rules/trigger.ts";

/**
 * One class of matter for all that the rulebook treats alike: the rules' facts give the same answers, they are in scope
 * or not, and, where somebody is accused, go the same way.
 */
export function classesOf(rulebook: Rulebook, m: Matter): Category[] {
  const asked = factsOf(rulebook);
  const alike = new Map<string, Category>();
  for (const category of rulebook.categories) {
    const kind = kindOf(category, asked, rulebook, m);
    if (!alike.has(kind)) alike.set(kind, category);
  }
  return [...alike.values()];
}

/** Which of the classes a matter is of, as the rules see it; nothing where it has none yet. */
export function classOf(rulebook: Rulebook, m: Matter): string {
  const category = rulebook.categories.find(({ id }) => id === m.category);
  return category ? kindOf(category, factsOf(rulebook), rulebook, m) : "";
}

/**
 * The same as far as it can still make a difference. Once a matter is accepted it stays in its class, and rules that start
 * with what comes before ask no more, but for those that start anew when a name turns out not to be true.
 */
export function classAhead(rulebook: Rulebook, m: Matter): string {
  if (m.stage !== "handling" && m.stage !== "replied" && m.stage !== "struck-off") return classOf(rulebook, m);
  const { clocks, obligations } = rulebook;
  const asked = [
    ...clocks.filter(({ from, when = [] }) => isAhead([from], when)),
    ...obligations.filter(({ arises, when }) => isAhead(arises, when)),
  ].flatMap(({ when = [] }) => when);
  const way = subjectOfficers(m).length > 0 ? rulebook.categories.find(({ id }) => id === m.category)?.route : "";
  return `${way}${asked
    .filter(isOfClass)
    .map((fact) => (holds(fact, m, rulebook) ? 1 : 0))
    .join("")}`;
}

function isAhead(triggers: readonly Trigger[], when: readonly Fact[]): boolean {
  return when.includes("anonymous") || triggers.some((trigger) => !behind.includes(trigger));
}

const behind: readonly Trigger[] = ["received", "out-of-scope", "refused", "transferred", "returned", "passed-up"];

function isOfClass(fact: Fact): boolean {
  return typeof fact === "object" && ("category" in fact || "notCategory" in fact);
}

/** The gradings that the rulebook tells apart: each grade low, and as high as any rule asks for. */
export function gradingsOf(rulebook: Rulebook): Record<string, 1 | 2 | 3>[] {
  const facts = [...rulebook.clocks, ...rulebook.obligations].flatMap(({ when = [] }) => when);
  const marks = rulebook.grades.map(({ id }) => {
    const asked = facts.flatMap((fact) =>
      typeof fact === "object" && "grade" in fact && fact.grade === id ? fact.atLeast : [],
    );
    return { id, levels: [1 as const, ...new Set(asked)] };
  });
  return marks.reduce<Record<string, 1 | 2 | 3>[]>(
    (all, { id, levels }) => all.flatMap((one) => levels.map((level) => ({ ...one, [id]: level }))),
    [{}],
  );
}

const known = new WeakMap<Rulebook, readonly Fact[]>();

function factsOf(rulebook: Rulebook): readonly Fact[] {
  const facts =
    known.get(rulebook) ??
    [...rulebook.clocks, ...rulebook.obligations].flatMap(({ when = [] }) => when).filter(isOfClass);
  known.set(rulebook, facts);
  return facts;
}

function kindOf({ id, inScope, route }: Category, asked: readonly Fact[], rulebook: Rulebook, m: Matter): string {
  const answers = asked.map((fact) => (holds(fact, { ...m, category: id }, rulebook) ? 1 : 0)).join("");
  return `${inScope ? "in" : "out"}${subjectOfficers(m).length > 0 ? route : ""}${answers}`;
}
