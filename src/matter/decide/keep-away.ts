import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { settle } from "../settle.ts";

/**
 * Carries out what a change of the organisation means for a matter: kin were declared, the accused was appointed
 * elsewhere, somebody left. What follows is in `settle.ts`, as after every decision; nobody can ask for it by hand.
 */
export const keepAway: Act<"keep-away"> = {
  standing: (m, office) => (settle(m, office).length > 0 ? undefined : { why: "already-there" }),
  decide: () => decided(),
};
