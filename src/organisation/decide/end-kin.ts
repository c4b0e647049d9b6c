import { changed, refuse, type Decides } from "../change-decision.ts";
import { bothWays, isDeclared } from "../kin.ts";

/** The end of a declaration, both ways. It lifts a bar, so nobody lifts their own. */
export const endKin: Decides<"end-kin"> = ({ officer, kin }, office) => {
  if (officer === office.officer || kin === office.officer) return refuse({ why: "own-kin", field: "officer" });
  const ended = bothWays({ officer, kin }).filter((way) => isDeclared(office.organisation.relations, way));
  if (ended.length === 0) return refuse({ why: "nothing-to-end" });
  return changed({ type: "kin-ended", officer, kin }, ...ended.map((way) => ({ drop: "relation", ...way }) as const));
};
