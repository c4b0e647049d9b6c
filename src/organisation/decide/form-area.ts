import { whyNotAnArea } from "../area-members.ts";
import { changed, refuse, type Decides } from "../change-decision.ts";

/** Townships that lend each other staff from now on (片区协作). */
export const formArea: Decides<"form-area"> = ({ name, units }, { organisation, newId }) => {
  const refusal = whyNotAnArea(units, organisation);
  if (refusal) return refuse(refusal);
  const area = { area: newId(), name, units };
  return changed({ type: "area-formed", ...area }, { put: "area", area });
};
