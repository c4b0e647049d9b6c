import type { ActName, Refused } from "../../contract/act.ts";
import { fieldRules } from "./fields.ts";

/** Which fields a refusal may be about, the likeliest first; a reason that stands nowhere here is about the whole. */
const about: Partial<Record<Refused["refusal"]["why"], readonly string[]>> = {
  "addressee-barred": ["to", "officer"],
  "addressee-cannot-decide": ["to", "officer"],
  "addressee-above": ["to"],
  "below-managing-level": ["to"],
  "addressee-unknown": ["to", "officer"],
  "already-there": ["to", "officer", "category"],
  "due-in-the-past": ["due", "milestones"],
  "grades-missing": ["grades"],
  "proof-not-accepted": ["proof"],
  "waiver-not-lawful": ["reason"],
  "attempts-missing": ["reason"],
  "not-in-the-handling-unit": ["officer"],
  "finding-missing": ["point"],
  "already-taken": ["duty"],
  "gate-not-passed-yet": ["gate"],
};

/** The field of the act's form at which a refusal is told; `undefined` where it is about the matter as it stands. */
export function fieldOf(act: ActName, { refusal, field }: Refused): string | undefined {
  if (field !== undefined) return field;
  const fields = new Set(fieldRules(act).map(({ name }) => name));
  return about[refusal.why]?.find((name) => fields.has(name));
}
