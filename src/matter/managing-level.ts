import type { UnitId } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import type { Tier } from "../organisation/unit.ts";
import { subjectOfficers, unitsOf } from "./bars.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";

type Around = Pick<Office, "organisation" | "rulebook">;

/**
 * The lowest tier that may answer for a report on somebody who was matched: of the level that manages them
 * (干部管理权限, 分级负责; 条例 Arts. 22, 30). Where no level is written beside a post it is the tier above its unit: a
 * township's official is managed by the district, one of a village or group by the township. Nothing where the class of
 * the matter goes by place and function, or nobody is matched.
 */
export function managingTier(m: Matter, { organisation, rulebook }: Around): Tier | undefined {
  if (rulebook.categories.find(({ id }) => id === m.category)?.route !== "managing-level") return undefined;
  const posts = subjectOfficers(m).flatMap((officer) => unitsOf(organisation, officer));
  const units = new Set([...posts, ...m.subjects.flatMap(({ match }) => match?.units ?? [])]);
  const tiers = [...units].flatMap((unit) => organisation.units.get(unit)?.tier ?? []);
  const levels = tiers.map((tier) => managedBy[tier]);
  return levels.toSorted((one, other) => one - other)[0];
}

/** Whether a unit is of a lower level than the one that manages who is accused. */
export function isBelowManagingLevel(m: Matter, unit: UnitId, around: Around): boolean {
  const level = managingTier(m, around);
  return level !== undefined && (around.organisation.units.get(unit)?.tier ?? 0) > level;
}

const managedBy: Readonly<Record<Tier, Tier>> = { 0: 0, 1: 1, 2: 1, 3: 2, 4: 2 };

export const byManagingLevel = text(
  "《信访工作条例》第二十二条、第三十条：按照管理权限，分级负责",
  "Petition Regulations Arts. 22, 30: by the level that manages the one accused",
);
