import { changed, refuse, type Decides } from "../change-decision.ts";
import { mayConfirm } from "../sign-in.ts";

/** The word of a second person for a sign-in that another issued. */
export const confirmSignIn: Decides<"confirm-sign-in"> = ({ officer }, office) => {
  const { organisation, signIns } = office;
  const signIn = signIns.get(officer);
  if (!signIn?.name || signIn.vouched) return refuse({ why: "nothing-to-end" });
  const { issuedBy } = signIn;
  if (!issuedBy || !mayConfirm(organisation, signIns, { officer, issuedBy }, office.officer))
    return refuse({ why: "not-yours-to-confirm", field: "officer" });
  return changed(
    { type: "sign-in-confirmed", officer, issuedBy },
    { put: "confirmation", officer, by: office.officer },
  );
};
