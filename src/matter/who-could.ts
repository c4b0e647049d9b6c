import type { UnitId } from "../kernel/id.ts";
import { holdersIn } from "../organisation/holders.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import { isOfficerBarred } from "./bars.ts";
import type { Matter } from "./state.ts";

/** Whether in a unit somebody holds one of these posts who may come near the matter. */
export function whoCould(
  m: Matter,
  unit: UnitId,
  posts: readonly PostKind[],
  organisation: Organisation,
): "somebody" | "nobody" | "all-kept-away" {
  const holders = holdersIn(organisation, unit).filter(({ kind }) => posts.includes(kind));
  if (holders.length === 0) return "nobody";
  return holders.some(({ officer }) => !isOfficerBarred(m, officer, organisation)) ? "somebody" : "all-kept-away";
}
