import type { Rulebook } from "../rules/rulebook.ts";

/** Where a matter goes once no gate is left: to triage, or, where the rulebook grades nothing, straight to the decision. */
export function afterGates({ grades }: Pick<Rulebook, "grades">): "triage" | "to-decide" {
  return grades.length > 0 ? "triage" : "to-decide";
}
