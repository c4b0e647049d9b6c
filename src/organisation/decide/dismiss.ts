import { changed, refuse, type Decides } from "../change-decision.ts";

/** The end of an officer's hold on one post. */
export const dismiss: Decides<"dismiss"> = ({ officer, post }, { organisation }) => {
  const holds = organisation.officers.get(officer)?.holds ?? [];
  if (!holds.some((held) => held.post === post)) return refuse({ why: "nothing-to-end" });
  return changed({ type: "officer-dismissed", officer, post }, { drop: "holding", officer, post });
};
