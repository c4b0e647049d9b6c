import type { OfficerId, UnitId } from "../kernel/id.ts";
import { kinOf } from "../organisation/kin.ts";
import { isWithin } from "../organisation/lineage.ts";
import type { Organisation, Post } from "../organisation/organisation.ts";
import type { Matter } from "./state.ts";

/** The officers named as subjects of a matter. */
export function subjectOfficers(m: Matter): OfficerId[] {
  return m.subjects.flatMap(({ match }) => (match?.officer === undefined ? [] : [match.officer]));
}

/** The units that were found to be those of the subjects when they were matched. */
export function matchedUnits(m: Matter): UnitId[] {
  return [...new Set(m.subjects.flatMap(({ match }) => match?.units ?? []))];
}

/**
 * The units that are kept away from the matter with all under them: those the subjects had when they were matched, and
 * those in which they hold a post now. Whoever is appointed later takes the bar along (条例 Art. 30; 规则 Art. 47).
 */
export function barredUnits(m: Matter, organisation: Organisation): UnitId[] {
  const now = subjectOfficers(m).flatMap((officer) => unitsOf(organisation, officer));
  return [...new Set([...matchedUnits(m), ...now])];
}

/** A report never reaches the unit of the one accused, nor a unit under it (条例 Arts. 30, 46; 规则 Art. 47). */
export function isUnitBarred(m: Matter, unit: UnitId, organisation: Organisation): boolean {
  return barredUnits(m, organisation).some((barred) => isWithin(organisation, unit, barred));
}

/** Neither the one accused, nor declared kin, nor anyone of their unit, nor who stood aside (监察法 Art. 67). */
export function isOfficerBarred(m: Matter, officer: OfficerId, organisation: Organisation): boolean {
  const named = subjectOfficers(m);
  if (m.stoodAside.includes(officer) || named.includes(officer)) return true;
  if (kinOf(organisation, officer).some((kin) => named.includes(kin))) return true;
  return unitsOf(organisation, officer).some((unit) => isUnitBarred(m, unit, organisation));
}

/** The units in which an officer holds a post, in their own right or for another. */
export function unitsOf(organisation: Organisation, officer: OfficerId): UnitId[] {
  return postsOf(organisation, officer).map(({ unit }) => unit);
}

/** The posts an officer holds, in their own right or for another. */
export function postsOf(organisation: Organisation, officer: OfficerId): Post[] {
  const held = organisation.officers.get(officer)?.holds ?? [];
  return held.flatMap(({ post }) => organisation.posts.get(post) ?? []);
}
