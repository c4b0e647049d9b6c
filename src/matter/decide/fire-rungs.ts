import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { warningsDue } from "../warnings.ts";

/** Fires every rung of the ladder of warnings that is due and has not fired; nobody can ask for it by hand. */
export const fireRungs: Act<"fire-rungs"> = {
  standing: (m, office) => (warningsDue(m, office).length > 0 ? undefined : { why: "nothing-to-warn-of" }),
  decide: (_command, m, office) => decided(...warningsDue(m, office)),
};
