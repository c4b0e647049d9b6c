import { text, type Text } from "../kernel/text.ts";
import type { ClockTrigger } from "./clock-rule.ts";

/** What happened on the day a clock starts from. */
export const triggerWords: Readonly<Record<ClockTrigger, Text>> = {
  received: text("收到之日", "the day it was received"),
  accepted: text("受理之日", "the day it was accepted"),
  replied: text("答复之日", "the day of the reply"),
  returned: text("退回之日", "the day it was returned"),
  transferred: text("收到转送之日", "the day the transfer was received"),
  assigned: text("交办之日", "the day it was assigned"),
  "out-of-scope": text("判定不属本机关管辖之日", "the day it was found to belong elsewhere"),
  "passed-up": text("发现属上级管辖之日", "the day it was found to belong to the upper organ"),
};
