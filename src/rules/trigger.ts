import { text, type Text } from "../kernel/text.ts";

/** What brings a clock or a debt into being; the list is closed, and the decision that brings it about says so. */
export const triggers = [
  "received",
  "acknowledged",
  "out-of-scope",
  "accepted",
  "refused",
  "transferred",
  "assigned",
  "returned",
  "passed-up",
  "handler-named",
  "extended",
  "supervised",
  "replied",
  "review-asked",
  "re-review-asked",
  "disclosure-planned",
  "struck-off",
  "known",
  "took-effect",
] as const;
export type Trigger = (typeof triggers)[number];

/** What happened on the day from which a period is counted. */
export const triggerWords: Readonly<Record<Trigger, Text>> = {
  received: text("收到之日", "the day it was received"),
  acknowledged: text(
    "确认收到之日（没有确认的，为确认期限届满之日）",
    "the day its receipt was acknowledged (or the last day for that, if it was not)",
  ),
  "out-of-scope": text("判定不属本机关管辖之日", "the day it was found to belong elsewhere"),
  accepted: text("受理之日", "the day it was accepted"),
  refused: text("决定不予受理之日", "the day it was decided not to accept it"),
  transferred: text("收到转送之日", "the day the transfer was received"),
  assigned: text("交办之日", "the day it was assigned"),
  returned: text("退回之日", "the day it was returned"),
  "passed-up": text("发现属上级管辖之日", "the day it was found to belong to the upper organ"),
  "handler-named": text("确定承办人之日", "the day the handler was named"),
  extended: text("批准延长之日", "the day the extension was approved"),
  supervised: text("督办之日", "the day of the supervision order"),
  replied: text("答复之日", "the day of the reply"),
  "review-asked": text("收到复查请求之日", "the day the review was asked for"),
  "re-review-asked": text("收到复核请求之日", "the day the re-review was asked for"),
  "disclosure-planned": text("决定披露身份之日", "the day it was decided to disclose the identity"),
  "struck-off": text("销号之日", "the day it was struck off"),
  known: text("知道或者应当知道之日", "the day it was known, or should have been"),
  "took-effect": text("生效之日", "the day it took effect"),
};
