import type { Fact } from "../rules/fact.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { ContactFacts } from "./event.ts";
import type { Matter } from "./state.ts";
import { voiceOf } from "./voice.ts";

/**
 * Real-name means a true name with a concrete contact (规则 Art. 24); one that is not true or cannot be verified is
 * handled as anonymous (规则 Art. 30).
 */
export function isRealName(m: Matter): boolean {
  return realNames(m).length > 0;
}

/** The petitioners who gave a name that was not found untrue. */
export function realNames(m: Matter): ContactFacts[] {
  return m.contacts.filter(
    ({ contact, realName }) => realName && voiceOf(m, contact).nameVerified !== "not-verifiable",
  );
}

/** Answers each fact that a rule may ask for. A matter without a class is of none, and not outside any. */
export function holds(fact: Fact, m: Matter, rulebook: Pick<Rulebook, "categories">): boolean {
  if (typeof fact === "object") {
    if ("category" in fact) return isOfCategory(m, fact.category, rulebook);
    if ("notCategory" in fact) return m.category !== undefined && !isOfCategory(m, fact.notCategory, rulebook);
    if ("channel" in fact) return m.contacts.some(({ channel }) => channel === fact.channel);
    return (m.grades?.[fact.grade] ?? 0) >= fact.atLeast;
  }
  switch (fact) {
    case "real-name":
      return isRealName(m);
    case "anonymous":
      return !isRealName(m);
    case "unclassified":
      return m.category === undefined;
    case "first-time":
      return m.stage !== "merged";
  }
}

/** Whether a matter is of a class of the rulebook or of one under it. */
function isOfCategory(m: Matter, category: string, { categories }: Pick<Rulebook, "categories">): boolean {
  const above: string[] = [];
  let at = m.category;
  while (at !== undefined && !above.includes(at)) {
    above.push(at);
    at = categories.find(({ id }) => id === at)?.parent;
  }
  return above.includes(category);
}

/**
 * Whether the ground of a waiver is there, where the matter itself shows it; of the others the officer who waives says so
 * with a note.
 */
export function isGround(waiver: string, m: Matter): boolean {
  if (waiver === "name-not-verifiable")
    return !isRealName(m) && m.contacts.some(({ contact }) => voiceOf(m, contact).nameVerified === "not-verifiable");
  if (waiver === "no-way-to-reach") return !isRealName(m);
  if (waiver === "told-by-refusal") return m.refusal !== undefined;
  return true;
}
