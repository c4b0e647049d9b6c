import { text } from "../../src/kernel/text.ts";
import type { MeasureRule } from "../../src/rules/measure.ts";

const standard = text("GB/T 33358-2016《政府热线服务规范》", "GB/T 33358-2016, service of government hotlines");
const weights = text(
  "北京市地方标准“三率”；本级规定：权重30、35、35",
  "Beijing local standard: the three rates; office rule: weighed 30, 35, 35",
);

/** T28, and the three rates with their weights. What a rate counts stands in its name; a share of nothing has no value. */
export const measures: readonly MeasureRule[] = [
  {
    id: "call-answered",
    name: text("接听等待", "Wait for a call"),
    clause: standard,
    is: "wait",
    of: "call",
    seconds: 15,
  },
  {
    id: "calls-connected",
    name: text("接通率：接通数占来电数（任意24小时）", "Connection rate: connected of all calls, over any 24 hours"),
    clause: standard,
    is: "share",
    of: "connected",
    atLeast: 95,
  },
  {
    id: "message-answered",
    name: text("短信等媒体响应", "Response to messages"),
    clause: standard,
    is: "wait",
    of: "message",
    seconds: 180,
  },
  {
    id: "mail-answered",
    name: text("信箱响应", "Response to the mailbox"),
    clause: standard,
    is: "wait",
    of: "mail",
    seconds: 86_400,
  },
  {
    id: "response-rate",
    name: text("响应率：期限内联系诉求人占派单数", "Response rate: contacted in time of all dispatched"),
    clause: weights,
    is: "share",
    of: "contacted",
    weight: 30,
  },
  {
    id: "solution-rate",
    name: text("解决率：诉求人认为已解决占回访数", "Solution rate: solved, as the caller says, of all asked"),
    clause: weights,
    is: "share",
    of: "solved",
    weight: 35,
  },
  {
    id: "satisfaction-rate",
    name: text("满意率：诉求人满意占回访数", "Satisfaction rate: satisfied of all asked"),
    clause: weights,
    is: "share",
    of: "satisfied",
    weight: 35,
  },
];
