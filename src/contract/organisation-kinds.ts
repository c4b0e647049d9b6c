import { postKindsAt } from "../organisation/check-posts.ts";
import { kindsUnder } from "../organisation/check-units.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import { addedKinds, type Unit } from "../organisation/unit.ts";

export type AddedKind = (typeof addedKinds)[number];

/** What a new unit under this one can be, as the tree has it. */
export function unitKindsUnder({ kind }: Unit): AddedKind[] {
  const fitting = kindsUnder(kind);
  return addedKinds.filter((one) => fitting.includes(one));
}

/** What a new post in this unit can be. */
export function postKindsIn({ tier }: Unit): PostKind[] {
  return postKindsAt(tier);
}
