import type { Text } from "../kernel/text.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import type { Fact } from "./fact.ts";
import type { Length, Within } from "./length.ts";
import type { PauseReason } from "./pause.ts";
import type { Trigger } from "./trigger.ts";

/** What ends a clock in time. */
export const clockEnds = [
  "registered",
  "classified",
  "decided",
  "replied",
  "acceptance-answered",
  "sent-on",
  "passed-up",
  "struck-off",
] as const;
export type ClockEnd = (typeof clockEnds)[number];

/** How much is left, in the clock's own unit, when it turns. A clock of hours turns by hours. */
export type Threshold = { readonly daysLeft: number } | { readonly hoursLeft: number };

export type Thresholds = { readonly yellow: Threshold; readonly red: Threshold };

/**
 * More time, as the law allows it: so often, by so much, approved by whom. `notice` is the obligation by which the
 * petitioner is told the reason; where it is owed, the time is added only once it is served (条例 Art. 34).
 */
export type ExtensionRule = {
  readonly times: number;
  readonly by: Within;
  readonly approver: PostKind;
  readonly notice?: string;
  readonly clause: Text;
};

/** A reason for which the law lets this clock stand still. Where a rule names none, it never does. */
export type PauseRule = { readonly reason: PauseReason; readonly clause: Text };

/**
 * A time limit (时限) as the law sets it. It starts where every fact of `when` holds. `asSet` lets the one who assigns
 * name another day. `urgent` clocks warn at any hour, the others while the office is open.
 */
export type ClockRule = {
  readonly id: string;
  readonly name: Text;
  readonly clause: Text;
  readonly from: Trigger;
  readonly when?: readonly Fact[];
  readonly until: ClockEnd;
  readonly within: Length;
  readonly asSet?: boolean;
  readonly rollsOverHolidays: boolean;
  readonly extension?: ExtensionRule;
  readonly pauses?: readonly PauseRule[];
  readonly warn: Thresholds;
  readonly urgent?: boolean;
};
