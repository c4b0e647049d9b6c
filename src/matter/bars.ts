import type { OfficerId, UnitId } from "../kernel/id.ts";
import { kinOf } from "../organisation/kin.ts";
import { isWithin, lineage } from "../organisation/lineage.ts";
import type { Organisation, Post } from "../organisation/organisation.ts";
import type { Matter } from "./state.ts";

/** The officers named as subjects of a matter. */
export function subjectOfficers(m: Matter): OfficerId[] {
  return m.subjects.flatMap(({ match }) => (match?.officer === undefined ? [] : [match.officer]));
}

/** The units of those named as subjects: they and all units under them are kept away from the matter. */
export function barredUnits(m: Matter): UnitId[] {
  return [...new Set(m.subjects.flatMap(({ match }) => match?.units ?? []))];
}

/** A report never reaches the unit of the one accused, nor a unit under it (条例 Arts. 30, 46; 规则 Art. 47). */
export function isUnitBarred(m: Matter, unit: UnitId, organisation: Organisation): boolean {
  return barredUnits(m).some((barred) => isWithin(organisation, unit, barred));
}

/** Neither the one accused, nor declared kin, nor anyone of their unit, nor who stood aside (监察法 Art. 67). */
export function isOfficerBarred(m: Matter, officer: OfficerId, organisation: Organisation): boolean {
  const named = subjectOfficers(m);
  if (m.stoodAside.includes(officer) || named.includes(officer)) return true;
  if (kinOf(organisation, officer).some((kin) => named.includes(kin))) return true;
  return unitsOf(organisation, officer).some((unit) => isUnitBarred(m, unit, organisation));
}

/** The lowest unit on the way up from `unit` that is not barred: where a report on one's own organ goes (规则 Art. 15). */
export function lowestUnbarred(m: Matter, unit: UnitId, organisation: Organisation): UnitId | undefined {
  return lineage(organisation, unit).find((candidate) => !isUnitBarred(m, candidate, organisation));
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
