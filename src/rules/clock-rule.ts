import type { Text } from "../kernel/text.ts";
import type { PostKind } from "../organisation/post-kind.ts";

/** How long, in the unit the law counts in. The unit is part of the rule and never guessed from the character 日. */
export type Within = { readonly workingDays: number } | { readonly calendarDays: number } | { readonly months: number };

/** What starts a clock. */
export type ClockTrigger =
  | "received"
  | "accepted"
  | "replied"
  | "transferred"
  | "assigned"
  | "returned"
  | "out-of-scope"
  | "passed-up";

/** What ends it in time. */
export type ClockEnd = "decided" | "replied" | "acceptance-answered" | "sent-on" | "passed-up" | "struck-off";

/** At how many days left, in the clock's own unit, it turns yellow and red. */
export type Thresholds = {
  readonly yellow: { readonly daysLeft: number };
  readonly red: { readonly daysLeft: number };
};

/** A time limit (时限) as the law sets it. `asSet` lets the one who assigns name another day. */
export type ClockRule = {
  readonly id: string;
  readonly name: Text;
  readonly clause: Text;
  readonly from: ClockTrigger;
  readonly until: ClockEnd;
  readonly within: Within;
  readonly asSet?: boolean;
  readonly rollsOverHolidays: boolean;
  readonly extension?: {
    readonly times: number;
    readonly by: Within;
    readonly approver: PostKind;
    readonly clause: Text;
  };
  readonly warn: Thresholds;
};
