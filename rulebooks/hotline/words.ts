import { text } from "../../src/kernel/text.ts";
import type { GateRule, Line, RefusalReason, Rulebook } from "../../src/rules/rulebook.ts";
import type { ClosingRule } from "../../src/rules/closing-rule.ts";

const practice = text("本级规定", "Office rule");
const loop = text("国办发〔2020〕53号：闭环办理", "Document 国办发〔2020〕53号: a closed loop");
const objecting = text(
  "国办2025年6月意见：派单异议审核、退单和再派单",
  "State Council office, June 2025: objections to dispatch are reviewed, returned and dispatched anew",
);

export const gates: readonly GateRule[] = [
  {
    id: "sheet",
    name: text("工单审核", "Check of the sheet"),
    clause: text("GB/T 33358-2016：工单记录", "GB/T 33358-2016: the record of a sheet"),
    posts: ["registrar", "reviewer", "quality-officer"],
  },
];

export const refusalReasons: readonly RefusalReason[] = [
  {
    id: "emergency-call",
    name: text("属于110、119、120等紧急救助", "For the emergency numbers 110, 119, 120"),
    clause: text("国办发〔2020〕53号：紧急热线另行办理", "Document 国办发〔2020〕53号: emergency numbers stay apart"),
    wayToGo: text("请立即拨打110、119或120。", "Please call 110, 119 or 120 at once."),
  },
  {
    id: "statutory-way",
    name: text("应当通过诉讼、仲裁、行政复议等解决", "For the courts, arbitration or reconsideration"),
    clause: practice,
    wayToGo: text("可拨打 12348 免费咨询。", "Free advice by calling 12348."),
  },
  {
    id: "accusation",
    name: text("检举控告公职人员", "An accusation of an official"),
    clause: text(
      "《信访工作条例》第三十条：检举控告由有权机关依规处理，不转被检举单位",
      "Petition Regulations Art. 30: accusations go to the organ that has them, never to the unit accused",
    ),
    wayToGo: text(
      "请向纪检监察机关反映（12388），内容不进入热线工单。",
      "Please report it to the discipline organ (12388); it does not enter a sheet of the hotline.",
    ),
  },
  {
    id: "not-a-request",
    name: text("无具体诉求", "No request that can be worked on"),
    clause: practice,
    wayToGo: text("请说明时间、地点和希望解决的事。", "Please say when, where, and what you would like done."),
  },
];

export const objectionReasons: readonly Line[] = [
  { id: "not-our-duty", name: text("不属本单位职责", "Not this unit's duty"), clause: objecting },
  { id: "not-our-place", name: text("不属本地", "Not our place"), clause: objecting },
  {
    id: "needs-a-lead",
    name: text("职责不清，需指定主办单位", "Nobody clear: a lead unit is needed"),
    clause: objecting,
  },
];

export const findings: readonly Line[] = [
  { id: "solved", name: text("已解决", "Solved"), clause: loop },
  { id: "planned", name: text("已列入计划，告知时间", "Planned, and told by when"), clause: loop },
  { id: "explained", name: text("依规不能解决，作出解释", "Cannot be done by rule: explained"), clause: loop },
  { id: "answered", name: text("咨询已答复", "Question answered"), clause: loop },
];

export const accountabilityGrounds: readonly Line[] = [
  { id: "late", name: text("超期派单或者反馈", "Dispatched or answered late"), clause: practice },
  { id: "untrue", name: text("虚假反馈", "Untrue feedback"), clause: practice },
  { id: "shifted", name: text("推诿退单", "Returned to shift the work"), clause: objecting },
];

export const positions: Rulebook["positions"] = [
  { id: "solved", name: text("已解决", "Solved"), clause: loop, settles: true },
  { id: "not-solved", name: text("没有解决", "Not solved"), clause: loop, settles: false },
];

const rating = text("GB/T 33357-2016《政府热线服务评价》", "GB/T 33357-2016, evaluation of government hotlines");
export const ratings: readonly Line[] = [
  { id: "satisfied", name: text("满意", "Satisfied"), clause: rating },
  { id: "fairly-satisfied", name: text("基本满意", "Fairly satisfied"), clause: rating },
  { id: "dissatisfied", name: text("不满意", "Dissatisfied"), clause: rating },
];

export const ratedBodies: readonly Line[] = [
  { id: "hotline", name: text("热线服务", "The hotline"), clause: rating },
  { id: "handling-organ", name: text("承办单位", "The handling unit"), clause: rating },
];

const secret = text(
  "GB/T 33358-2016：按诉求人要求保密办理",
  "GB/T 33358-2016: kept confidential at the caller's request",
);
export const identityPurposes: Rulebook["identityPurposes"] = [
  { id: "answer", name: text("答复、回访", "Answer or call back"), clause: secret },
  { id: "ask-facts", name: text("上门处置、了解情况", "Go there, or ask about the facts"), clause: secret },
  { id: "verify-name", name: text("核实联系方式", "Verify the contact"), clause: secret },
];

export const closing: readonly ClosingRule[] = [
  {
    id: "handled",
    name: text("逐项处置并反馈", "Each request handled and answered"),
    clause: loop,
    checks: ["gates-passed", "every-point-found", "every-point-answered", "replied", "milestones-reached"],
  },
  {
    id: "called-back",
    name: text("已答复、已回访", "Answered and called back"),
    clause: loop,
    checks: ["obligations-ended", "no-open-withdrawal"],
  },
];
