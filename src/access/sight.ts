import { kinOf } from "../organisation/kin.ts";
import { holdersIn } from "../organisation/holders.ts";
import { lineage } from "../organisation/lineage.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { readingPosts } from "../organisation/post-kind.ts";
import type { UnitId } from "../kernel/id.ts";
import type { HeldPost } from "../matter/actor.ts";
import type { Sight } from "../store/connect.ts";
import type { Viewer } from "./door.ts";

/**
 * What a viewer may see: at the district everything in its tree, at a township what lies with it; tiers 3 and 4 take in
 * and cannot read back. Kin and lineage are there for the bars.
 */
export function sightOf(viewer: Viewer, organisation: Organisation): Sight {
  const { jurisdiction, officer, holds } = viewer;
  const sights = holds.filter(reads).map(({ unit, tier }) => (tier === 1 ? topOfDistrict(organisation, unit) : unit));
  const own = organisation.officers.get(officer)?.holds ?? [];
  const units = own.flatMap(({ post }) => organisation.posts.get(post)?.unit ?? []);
  const over = [...new Set(units.flatMap((unit) => lineage(organisation, unit)))];
  return {
    jurisdiction,
    // Being named in a matter shows it only to who still holds a post that reads.
    ...(holds.some(reads) ? { officer } : {}),
    sights: [...new Set(sights)],
    lineage: over,
    // Whose accusation keeps this officer away: their own, their kin's, and that of whoever holds a post where they do or above.
    kin: [
      ...new Set([
        officer,
        ...kinOf(organisation, officer),
        ...over.flatMap((unit) => holdersIn(organisation, unit).map((one) => one.officer)),
      ]),
    ],
  };
}

export function reads({ kind, tier }: HeldPost): boolean {
  return tier <= 2 && readingPosts.includes(kind);
}

function topOfDistrict(organisation: Organisation, unit: UnitId): UnitId {
  return lineage(organisation, unit).findLast((above) => organisation.units.get(above)?.tier === 1) ?? unit;
}
