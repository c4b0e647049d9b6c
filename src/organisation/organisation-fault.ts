import { text, type Text } from "../kernel/text.ts";

/** What is wrong with an organisation: what it is about, which fault it is, and a sentence that says it. */
export type OrganisationFault = {
  readonly about: string;
  readonly why: FaultKind;
  readonly sentence: Text;
};

/** The closed list of what can be wrong. */
export type FaultKind =
  | "parent-unknown"
  | "loop"
  | "tier-not-of-kind"
  | "parent-not-of-tier"
  | "post-without-unit"
  | "post-not-at-tier"
  | "post-unknown"
  | "post-held-twice"
  | "deputy-for-nobody"
  | "deputy-of-self"
  | "deputy-cannot-decide"
  | "kin-unknown"
  | "kin-of-self"
  | "area-not-of-townships"
  | "in-two-areas";

/** One fault, with its sentence without the full stop in both languages. */
export function fault(about: string, why: FaultKind, zh: string, en: string): OrganisationFault {
  return { about, why, sentence: text(`${zh}。`, `${en}.`) };
}
