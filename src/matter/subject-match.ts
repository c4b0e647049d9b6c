import type { OfficerId, UnitId } from "../kernel/id.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { SubjectMatch } from "./event.ts";
import { unitsOf } from "./bars.ts";

/** Whom the organisation knows under what was named: the officer's own units, and the unit that was named beside. */
export function subjectMatch(
  organisation: Organisation,
  named: { readonly officer?: OfficerId | undefined; readonly unit?: UnitId | undefined },
): SubjectMatch | undefined {
  const officer = named.officer !== undefined && organisation.officers.has(named.officer) ? named.officer : undefined;
  const unit = named.unit !== undefined && organisation.units.has(named.unit) ? [named.unit] : [];
  const units = [...new Set([...(officer === undefined ? [] : unitsOf(organisation, officer)), ...unit])];
  if (officer === undefined && units.length === 0) return undefined;
  return { ...(officer === undefined ? {} : { officer }), units };
}
