import type { OfficerId } from "../kernel/id.ts";
import type { Organisation } from "./organisation.ts";

/** Those declared as kin of an officer, whichever of the two declared it (监察法 Art. 67, 公务员法 Art. 76). */
export function kinOf(organisation: Organisation, officer: OfficerId): OfficerId[] {
  return organisation.relations.flatMap((relation) => {
    if (relation.officer === officer) return [relation.kin];
    if (relation.kin === officer) return [relation.officer];
    return [];
  });
}
