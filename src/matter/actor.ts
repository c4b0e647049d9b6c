import type { ContactId, OfficerId, PostId, UnitId } from "../kernel/id.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { Tier } from "../organisation/unit.ts";

/** A post somebody acts through; `deputyFor` is the holder when a deputy acts, and stands in the record (代行). */
export type HeldPost = {
  readonly post: PostId;
  readonly kind: PostKind;
  readonly unit: UnitId;
  readonly tier: Tier;
  readonly deputyFor?: OfficerId;
};

/** Who acts. The petitioner is known only as the one who holds the code of a contact. */
export type Actor =
  | { readonly as: "officer"; readonly officer: OfficerId; readonly holds: readonly HeldPost[] }
  | { readonly as: "petitioner"; readonly contact: ContactId }
  | { readonly as: "portal" }
  | { readonly as: "clerk" };

/** The post of an officer through which something is done. */
export function heldAs(actor: Actor, by: By): HeldPost | undefined {
  if (actor.as !== "officer" || by.as !== "officer") return undefined;
  return actor.holds.find(({ post }) => post === by.post);
}

/** Who acted, as the record keeps it. */
export type By =
  | {
      readonly as: "officer";
      readonly officer: OfficerId;
      readonly unit: UnitId;
      readonly post: PostId;
      readonly deputyFor?: OfficerId;
    }
  | { readonly as: "petitioner"; readonly contact: ContactId }
  | { readonly as: "portal" }
  | { readonly as: "clerk" };
