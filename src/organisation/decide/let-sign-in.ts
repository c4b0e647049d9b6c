import { changed, refuse, type Decides } from "../change-decision.ts";
import { isGuarded, somebodyElseCame } from "../sign-in.ts";

/** A name and a code with which an officer sets a password, at a guarded post with a second person's word. */
export const letSignIn: Decides<"let-sign-in"> = ({ officer, name }, office) => {
  const { organisation, signIns } = office;
  if (officer === office.officer) return refuse({ why: "own-sign-in", field: "officer" });
  if (organisation.officers.get(officer)?.retired) return refuse({ why: "retired", field: "officer" });
  const taken = [...signIns].some(([other, known]) => known.name === name && other !== officer);
  if (taken) return refuse({ why: "sign-in-name-taken", field: "name" });
  const guarded = isGuarded(organisation, officer);
  const confirmation = !guarded ? "none" : somebodyElseCame(signIns, office.officer) ? "second" : "alone";
  const renewed = signIns.get(officer)?.wasReady ?? false;
  return changed(
    { type: "sign-in-let", officer, renewed, confirmation },
    { put: "sign-in", officer, name, confirmation, renewed },
  );
};
