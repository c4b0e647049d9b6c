import type { RegionId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";

/** 0 the organ above the district; 1 district; 2 township; 3 village; 4 villagers' group. */
export type Tier = 0 | 1 | 2 | 3 | 4;

export type UnitKind = "upper-organ" | "commission" | "centre" | "township-commission" | "village-committee" | "group";

/** An organ or office. Its parent is the organ that leads it; the region tree says which places it serves. */
export type Unit = {
  readonly unit: UnitId;
  readonly parent: UnitId | undefined;
  readonly tier: Tier;
  readonly kind: UnitKind;
  readonly name: Text;
  readonly region: RegionId | undefined;
};

/** The kinds of unit that are added to a district; the organ above it is there from the founding. */
export const addedKinds = ["commission", "centre", "township-commission", "village-committee", "group"] as const;
