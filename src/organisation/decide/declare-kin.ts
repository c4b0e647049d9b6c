import { changed, refuse, type Decides } from "../change-decision.ts";
import { bothWays, isDeclared } from "../kin.ts";

/**
 * An officer comes no longer near a report on their kin (监察法 Art. 67). What somebody says of themself keeps only them away:
 * else whoever is accused could declare everybody who is to work on it their kin, and nobody would be left. What an
 * administrator declares of two others holds both ways.
 */
export const declareKin: Decides<"declare-kin"> = ({ officer, kin }, office) => {
  const other = officer === office.officer ? kin : officer;
  const own = [officer, kin].includes(office.officer);
  const ways = own ? [{ officer: office.officer, kin: other }] : bothWays({ officer, kin });
  const missing = ways.filter((way) => !isDeclared(office.organisation.relations, way));
  if (missing.length === 0) return refuse({ why: "already-so" });
  return changed(
    { type: "kin-declared", officer, kin },
    ...missing.map((way) => ({ put: "relation", ...way }) as const),
  );
};
