import { changed, refuse, type Decides } from "../change-decision.ts";

/** The end of a declaration. It lifts a bar, so nobody lifts their own. */
export const endKin: Decides<"end-kin"> = ({ officer, kin }, office) => {
  if (officer === office.officer || kin === office.officer) return refuse({ why: "own-kin", field: "officer" });
  if (!office.organisation.relations.some((one) => one.officer === officer && one.kin === kin))
    return refuse({ why: "nothing-to-end" });
  return changed({ type: "kin-ended", officer, kin }, { drop: "relation", officer, kin });
};
