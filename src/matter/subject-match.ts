import type { OfficerId, UnitId } from "../kernel/id.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { EventOf, SubjectMatch } from "./event.ts";
import type { Subject } from "./state.ts";
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

/** The matches of these subjects, said again where their arrival goes. */
export function carriedMatches(subjects: readonly Subject[]): EventOf<"subject-matched">[] {
  return subjects.flatMap(({ party, match }) =>
    match ? [{ type: "subject-matched" as const, subject: party, match }] : [],
  );
}

/** Whether a later match keeps everybody away whom the earlier one did. */
export function keepsAll(later: SubjectMatch, before: SubjectMatch): boolean {
  const sameOfficer = before.officer === undefined || later.officer === before.officer;
  return sameOfficer && before.units.every((unit) => later.units.includes(unit));
}
