import type { Fact } from "../rules/obligation-rule.ts";
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

/** Answers each fact that a rule may ask for. */
export function holds(fact: Fact, m: Matter): boolean {
  switch (fact) {
    case "real-name":
      return isRealName(m);
    case "first-time":
      return m.stage !== "merged";
  }
}

/**
 * Whether the ground of a waiver is there, where the matter itself shows it; of the others the officer who waives says so
 * with a note.
 */
export function isGround(waiver: string, m: Matter): boolean {
  if (waiver === "name-not-verifiable")
    return !isRealName(m) && m.contacts.some(({ contact }) => voiceOf(m, contact).nameVerified === "not-verifiable");
  if (waiver === "told-by-refusal") return m.refusal !== undefined;
  return true;
}
