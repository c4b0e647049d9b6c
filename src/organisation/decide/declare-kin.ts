import { changed, refuse, type Decides } from "../change-decision.ts";

/** Two officers are kin from now on, and neither comes near a report on the other (监察法 Art. 67). */
export const declareKin: Decides<"declare-kin"> = ({ officer, kin }, { organisation }) => {
  const declared = organisation.relations.some((one) => one.officer === officer && one.kin === kin);
  if (declared) return refuse({ why: "already-so" });
  return changed({ type: "kin-declared", officer, kin }, { put: "relation", officer, kin });
};
