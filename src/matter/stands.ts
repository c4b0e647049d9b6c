import type { Refusal } from "./refusal.ts";
import type { Matter, Stage } from "./state.ts";

/** Refuses unless the matter stands at one of these stages. */
export function inStage(m: Matter, ...needs: readonly Stage[]): Refusal | undefined {
  return needs.includes(m.stage) ? undefined : { why: "wrong-stage", stage: m.stage, needs };
}
