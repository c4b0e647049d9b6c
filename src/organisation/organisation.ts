import type { OfficerId, PostId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { PostKind } from "./post-kind.ts";
import type { Unit } from "./unit.ts";

/** A post stands in a unit whether or not somebody holds it. */
export type Post = {
  readonly post: PostId;
  readonly unit: UnitId;
  readonly kind: PostKind;
  readonly title: Text;
  /** Taken away: nobody can be appointed to it, and the record still names it. */
  readonly removed?: true;
};

/** Somebody who holds posts, in their own right or as a deputy for the holder. */
export type Officer = {
  readonly officer: OfficerId;
  readonly name: string;
  /** Left office: holds nothing and does not sign in, until appointed anew. */
  readonly retired?: true;
  readonly holds: readonly { readonly post: PostId; readonly deputyFor?: OfficerId }[];
};

/** Kin as declared under 公务员法 Art. 74 and 监察法 Art. 67; `officer` is kept away from what accuses `kin`. */
export type Relation = { readonly officer: OfficerId; readonly kin: OfficerId };

/** Townships that lend each other staff (片区协作). */
export type Area = { readonly area: string; readonly name: Text; readonly units: readonly UnitId[] };

/** The units, posts and people of one jurisdiction, as they stand today. */
export type Organisation = {
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly posts: ReadonlyMap<PostId, Post>;
  readonly officers: ReadonlyMap<OfficerId, Officer>;
  readonly relations: readonly Relation[];
  readonly areas: readonly Area[];
};
