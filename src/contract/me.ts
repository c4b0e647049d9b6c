import type { OfficerId, PostId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { Tier } from "../organisation/unit.ts";

/** Who is signed in, and through which posts. */
export type Me = {
  readonly officer: OfficerId;
  readonly name: string;
  readonly jurisdiction: { readonly id: string; readonly name: Text };
  readonly holds: readonly {
    readonly post: PostId;
    readonly kind: PostKind;
    readonly title: Text;
    readonly unit: UnitId;
    readonly unitName: Text;
    readonly tier: Tier;
    readonly deputyFor?: string;
  }[];
  /** Tiers 3 and 4 take in and cannot read back: they see the register form and nothing else. */
  readonly readsMatters: boolean;
  readonly administers: boolean;
};
