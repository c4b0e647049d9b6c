import type { OfficerId, UnitId } from "../kernel/id.ts";
import type { Organisation } from "./organisation.ts";
import type { PostKind } from "./post-kind.ts";

export type Holder = { readonly officer: OfficerId; readonly kind: PostKind };

const known = new WeakMap<Organisation, ReadonlyMap<UnitId, readonly Holder[]>>();

/** Who holds the posts of a unit, in their own right or for another; an officer of two posts stands here twice. */
export function holdersIn(organisation: Organisation, unit: UnitId): readonly Holder[] {
  const all = known.get(organisation) ?? byUnit(organisation);
  known.set(organisation, all);
  return all.get(unit) ?? [];
}

function byUnit({ officers, posts }: Organisation): ReadonlyMap<UnitId, readonly Holder[]> {
  const made = new Map<UnitId, Holder[]>();
  for (const { officer, holds } of officers.values()) {
    for (const { post } of holds) {
      const held = posts.get(post);
      if (held) made.set(held.unit, [...(made.get(held.unit) ?? []), { officer, kind: held.kind }]);
    }
  }
  return made;
}
