import type { RegionId, StationId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";

/** A place that the organs serve; regions are a tree of their own beside that of the units. */
export type Region = {
  readonly region: RegionId;
  readonly parent: RegionId | undefined;
  readonly name: Text;
  readonly code: string;
};

/** A 集中投诉站: where somebody can come, write or call, and when. */
export type Station = {
  readonly station: StationId;
  readonly unit: UnitId;
  readonly region: RegionId | undefined;
  readonly name: Text;
  readonly address: Text;
  readonly hours: Text;
  readonly phone?: string;
  /** The name of its WeChat official account, where it has one. */
  readonly wechat?: string;
  /** No longer published; what came to it still names it. */
  readonly closed?: true;
  readonly channels: readonly ("letter" | "visit" | "phone" | "web" | "wechat")[];
};
