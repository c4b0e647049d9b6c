import type { OfficerId, PostId } from "../kernel/id.ts";
import { fault, type OrganisationFault } from "./organisation-fault.ts";
import type { Organisation, Post } from "./organisation.ts";
import { postKinds, type PostKind } from "./post-kind.ts";
import type { Tier } from "./unit.ts";

const places: Readonly<Partial<Record<PostKind, readonly Tier[]>>> = {
  "village-supervisor": [3],
  liaison: [4],
  "centre-director": [1],
  head: [0, 1, 2],
  leader: [0, 1, 2],
  registrar: [0, 1, 2],
  reviewer: [0, 1, 2],
  "quality-officer": [0, 1, 2],
  handler: [0, 1, 2],
};

/** The kinds of post that a unit of this tier may have. */
export function postKindsAt(tier: Tier): PostKind[] {
  return postKinds.filter((kind) => places[kind]?.includes(tier) ?? true);
}

/** A post stands in a unit that may have it: what decides stands at the district or a township. */
export function faultsOfPost({ post, unit, kind, title }: Post, { units }: Organisation): OrganisationFault[] {
  const home = units.get(unit);
  if (!home)
    return [
      fault(post, "post-without-unit", `岗位“${title.zh}”不在任何单位`, `The post “${title.en}” stands in no unit`),
    ];
  const allowed = places[kind];
  if (!allowed || allowed.includes(home.tier)) return [];
  return [
    fault(
      post,
      "post-not-at-tier",
      `${home.name.zh}不能设“${title.zh}”`,
      `${home.name.en} cannot have the post “${title.en}”`,
    ),
  ];
}

/** Each post has one holder in their own right, and deputies stand in for that holder. */
export function faultsOfHoldings({ posts, officers, units }: Organisation): OrganisationFault[] {
  const holders = new Map<string, OfficerId>();
  const faults: OrganisationFault[] = [];
  const tierOf = (post: PostId) => {
    const unit = posts.get(post)?.unit;
    return unit === undefined ? undefined : units.get(unit)?.tier;
  };
  for (const { officer, name, holds } of officers.values()) {
    for (const { post, deputyFor } of holds) {
      if (!posts.has(post))
        faults.push(
          fault(officer, "post-unknown", `${name}所任岗位不存在`, `${name} holds a post that does not exist`),
        );
      if (deputyFor !== undefined) continue;
      if (holders.has(post))
        faults.push(
          fault(post, "post-held-twice", `${name}所任岗位另有人任`, `Somebody else holds the post of ${name} too`),
        );
      holders.set(post, officer);
    }
  }
  for (const { officer, name, holds } of officers.values()) {
    const own = holds.filter(({ deputyFor }) => deputyFor === undefined).flatMap(({ post }) => tierOf(post) ?? []);
    for (const { post, deputyFor } of holds) {
      if (deputyFor === undefined) continue;
      if (deputyFor === officer)
        faults.push(fault(officer, "deputy-of-self", `${name}代行自己的岗位`, `${name} stands in for themselves`));
      else if (holders.get(post) !== deputyFor)
        faults.push(
          fault(
            officer,
            "deputy-for-nobody",
            `${name}代行的岗位不由所写的人担任`,
            `${name} stands in for somebody who does not hold that post`,
          ),
        );
      const decides = (tierOf(post) ?? 4) <= 2;
      if (decides && own.length > 0 && own.every((tier) => tier >= 3))
        faults.push(
          fault(
            officer,
            "deputy-cannot-decide",
            `村、组人员${name}不能代行有权决定的岗位`,
            `${name} of a village or group cannot stand in where decisions are made`,
          ),
        );
    }
  }
  return faults;
}
