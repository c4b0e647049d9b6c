import type { OfficerId, PostId, UnitId } from "../kernel/id.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Text } from "../kernel/text.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { Tier } from "../organisation/unit.ts";

/** A place where an officer is signed in: to the minute since when and when last used, and no more is known of it. */
export type OwnSession = { readonly since: Instant; readonly seen: Instant; readonly here: boolean };

/** When a sign-in was renewed, by whom, and who confirmed it. */
export type Renewal = {
  readonly at: Instant;
  readonly by: string;
  readonly confirmedBy?: string;
  readonly alone: boolean;
};

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
  /** Said until it was read: somebody issued this officer a new code after they had signed in before. */
  readonly renewed?: Renewal;
};
