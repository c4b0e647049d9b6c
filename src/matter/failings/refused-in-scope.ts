import type { Detector } from "../failing.ts";

/** A matter that was not accepted although its class is within the scope of acceptance (条例 Arts. 22, 44). */
export const refusedInScope: Detector = ({ refusal, category }, { rulebook }) => {
  const inScope = rulebook.categories.find(({ id }) => id === category)?.inScope ?? false;
  if (!refusal || !inScope || lawful.has(refusal.reason)) return [];
  return [{ kind: "refused-in-scope" as const, about: refusal.reason, since: refusal.on }];
};

/** Reasons that are given for what is within scope: nothing to go by, and what was concluded for good. */
const lawful: ReadonlySet<string> = new Set(["no-substance", "finally-concluded"]);
