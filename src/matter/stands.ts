import type { Refusal } from "./refusal.ts";
import type { Matter, Stage } from "./state.ts";

/** Refuses unless the matter stands at one of these stages. */
export function inStage(m: Matter, ...needs: readonly Stage[]): Refusal | undefined {
  return needs.includes(m.stage) ? undefined : { why: "wrong-stage", stage: m.stage, needs };
}

/** Refuses for a matter that is over, set aside, or lies with the organ above. */
export function isOpen(m: Matter): Refusal | undefined {
  return inStage(m, "at-the-gates", "triage", "to-decide", "transferred", "handling", "replied");
}
