import { changed, refuse, type Decides } from "../change-decision.ts";

/** The end of an area; its townships stand as before, each by itself. */
export const dissolveArea: Decides<"dissolve-area"> = ({ area }, { organisation }) => {
  const known = organisation.areas.find((one) => one.area === area);
  if (!known) return refuse({ why: "not-there", field: "area" });
  return changed({ type: "area-dissolved", area, name: known.name }, { drop: "area", area });
};
