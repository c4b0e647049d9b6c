import { isSame } from "../../kernel/text.ts";
import { changed, refuse, type Decides } from "../change-decision.ts";

/** Another name for a unit; all else of it stays. */
export const renameUnit: Decides<"rename-unit"> = ({ unit, name }, { organisation }) => {
  const known = organisation.units.get(unit);
  if (!known) return refuse({ why: "not-there", field: "unit" });
  if (isSame(known.name, name)) return refuse({ why: "already-so" });
  return changed({ type: "unit-renamed", unit, name }, { put: "unit", unit: { ...known, name } });
};
