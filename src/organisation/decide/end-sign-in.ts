import { changed, refuse, type Decides } from "../change-decision.ts";

/** The end of a sign-in; the posts stay. */
export const endSignIn: Decides<"end-sign-in"> = ({ officer }, { signIns }) => {
  if (!signIns.get(officer)?.name) return refuse({ why: "nothing-to-end" });
  return changed({ type: "sign-in-ended", officer }, { drop: "sign-in", officer });
};
