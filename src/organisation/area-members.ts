import type { UnitId } from "../kernel/id.ts";
import type { ChangeRefusal } from "./change-refusal.ts";
import type { Organisation } from "./organisation.ts";

/** Why these units cannot make up an area: two townships or more, of which none is in another one. */
export function whyNotAnArea(
  members: readonly UnitId[],
  { units, areas }: Organisation,
  own?: string,
): ChangeRefusal | undefined {
  const field = "units";
  for (const unit of members.flatMap((one) => units.get(one) ?? [])) {
    if (unit.kind !== "township-commission") return { why: "only-townships", field, unit: unit.name };
    const other = areas.find((one) => one.area !== own && one.units.includes(unit.unit));
    if (other) return { why: "in-another-area", field, unit: unit.name, area: other.name };
  }
  return members.length < 2 ? { why: "too-few-townships", field } : undefined;
}
