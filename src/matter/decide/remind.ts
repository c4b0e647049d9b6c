import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { isOpen } from "../stands.ts";

/** Reminds whoever works on a matter (催办); it stands at the head of their day until they have worked on it. */
export const remind: Act<"remind"> = {
  standing: isOpen,
  decide: ({ note }) => decided({ type: "reminded", note }),
};
