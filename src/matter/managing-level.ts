import type { UnitId } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import type { Tier } from "../organisation/unit.ts";
import { barredUnits } from "./bars.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";

type Around = Pick<Office, "organisation" | "rulebook">;

/**
 * The lowest tier that may answer for a report on somebody who was matched: of the level that manages them
 * (干部管理权限, 分级负责; 条例 Arts. 22, 30), which the rulebook says for each tier. Nothing where the class of the matter
 * goes by place and function, or nobody is matched.
 */
export function managingTier(m: Matter, { organisation, rulebook }: Around): Tier | undefined {
  if (rulebook.categories.find(({ id }) => id === m.category)?.route !== "managing-level") return undefined;
  const tiers = barredUnits(m, organisation).flatMap((unit) => organisation.units.get(unit)?.tier ?? []);
  const levels = tiers.map((tier) => rulebook.managingTiers[tier]);
  return levels.toSorted((one, other) => one - other)[0];
}

/** Whether a unit is of a lower level than the one that manages who is accused. */
export function isBelowManagingLevel(m: Matter, unit: UnitId, around: Around): boolean {
  const level = managingTier(m, around);
  return level !== undefined && (around.organisation.units.get(unit)?.tier ?? 0) > level;
}

export const byManagingLevel = text(
  "《信访工作条例》第二十二条、第三十条：按照管理权限，分级负责",
  "Petition Regulations Arts. 22, 30: by the level that manages the one accused",
);
