import { isSame } from "../../kernel/text.ts";
import { changed, refuse, type Decides } from "../change-decision.ts";

/** Another name for an area; its townships stay. */
export const renameArea: Decides<"rename-area"> = ({ area, name }, { organisation }) => {
  const known = organisation.areas.find((one) => one.area === area);
  if (!known) return refuse({ why: "not-there", field: "area" });
  if (isSame(known.name, name)) return refuse({ why: "already-so" });
  return changed({ type: "area-renamed", area, was: known.name, name }, { put: "area", area: { ...known, name } });
};
