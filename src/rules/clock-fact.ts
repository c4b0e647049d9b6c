import type { Day } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import type { DayReason } from "./calendar.ts";
import type { Extension } from "./clock.ts";
import type { ClockTrigger, Within } from "./clock-rule.ts";
import type { Run } from "./explain-runs.ts";
import type { Pause } from "./pause.ts";

/** One thing that is true of a clock, as data; `explain` puts them in order and `sayFact` into words. */
export type ClockFact =
  | { readonly is: "start"; readonly on: Day; readonly trigger: ClockTrigger; readonly law: Text }
  | { readonly is: "length"; readonly within: Within; readonly clause: Text }
  | { readonly is: "day-set"; readonly on: Day; readonly clause: Text }
  | { readonly is: "extended"; readonly from: Day; readonly extension: Extension }
  | { readonly is: "run"; readonly run: Run; readonly within: Within }
  | { readonly is: "month-end"; readonly on: Day; readonly law: Text }
  | { readonly is: "kept"; readonly on: Day; readonly why: DayReason; readonly rolls: boolean; readonly law: Text }
  | { readonly is: "rolled"; readonly on: Day; readonly why: DayReason; readonly to: Day; readonly law: Text }
  | { readonly is: "calendar-changed"; readonly recorded: Day; readonly now: Day }
  | { readonly is: "due"; readonly on: Day; readonly law: Text }
  | { readonly is: "standing-still"; readonly pause: Pause }
  | { readonly is: "not-yet-known"; readonly knownUntil: Day | undefined };
