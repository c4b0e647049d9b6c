import type { Day } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Text } from "../kernel/text.ts";
import type { DayReason } from "./calendar.ts";
import type { Extension } from "./clock.ts";
import type { Run } from "./explain-runs.ts";
import type { Length } from "./length.ts";
import type { Pause } from "./pause.ts";
import type { Trigger } from "./trigger.ts";

/** One thing that is true of a clock, as data; `explain` puts them in order and `sayFact` into words. */
export type ClockFact =
  | { readonly is: "start"; readonly on: Day; readonly trigger: Trigger; readonly law: Text }
  | { readonly is: "start-moment"; readonly at: Instant; readonly zone: string; readonly trigger: Trigger }
  | { readonly is: "length"; readonly within: Length; readonly clause: Text }
  | { readonly is: "day-set"; readonly on: Day; readonly clause: Text }
  | { readonly is: "extended"; readonly from: Day; readonly extension: Extension }
  | { readonly is: "run"; readonly run: Run; readonly within: Length }
  | { readonly is: "month-end"; readonly on: Day; readonly law: Text }
  | { readonly is: "kept"; readonly on: Day; readonly why: DayReason; readonly rolls: boolean; readonly law: Text }
  | { readonly is: "rolled"; readonly on: Day; readonly why: DayReason; readonly to: Day; readonly law: Text }
  | { readonly is: "calendar-changed"; readonly recorded: Day; readonly now: Day }
  | { readonly is: "due"; readonly on: Day; readonly law: Text }
  | { readonly is: "due-moment"; readonly at: Instant; readonly zone: string }
  | { readonly is: "standing-still"; readonly pause: Pause }
  | { readonly is: "not-yet-known"; readonly knownUntil: Day | undefined };
