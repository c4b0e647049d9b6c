import { text } from "../../src/kernel/text.ts";
import type { ClosingRule } from "../../src/rules/closing-rule.ts";
import type { Line, RefusalReason, Rulebook } from "../../src/rules/rulebook.ts";

const directive = (zh: string, en: string) => text(`第2019/1937号指令第${zh}`, `Directive (EU) 2019/1937 Art. ${en}`);
const practice = text("本级规定", "Office rule");
const followUp = directive("五条第十二项、第九条第一款（d）项", "5(12), 9(1)(d)");

export const refusalReasons: readonly RefusalReason[] = [
  {
    id: "minor",
    name: text("明显轻微，除结案外无须跟进", "Clearly minor: needs no more than closing"),
    clause: directive("十一条第三款", "11(3)"),
    wayToGo: text("理由见决定；其他途径不受影响。", "The reasons stand in the decision; other ways stay open."),
  },
  {
    id: "repetitive",
    name: text("重复举报且没有新的实质内容", "Repetitive, with nothing new of substance"),
    clause: directive("十一条第四款", "11(4)"),
    wayToGo: text("有新的事实可以再次举报。", "With new facts you can report again."),
  },
  {
    id: "other-authority",
    name: text("属于其他主管机关，已移送", "For another authority, to which it is passed on"),
    clause: directive("十一条第六款", "11(6)"),
    wayToGo: text("由决定写明的机关继续办理。", "The authority named in the decision goes on with it."),
  },
  {
    id: "outside",
    name: text("不在指令适用范围", "Outside the Directive"),
    clause: directive("二条", "2"),
    wayToGo: text(
      "请通过相应的劳动、民事或者行政途径提出。",
      "Please use the labour, civil or administrative procedures.",
    ),
  },
];

export const objectionReasons: readonly Line[] = [
  {
    id: "not-competent",
    name: text("不是主管机关", "Not the competent authority"),
    clause: directive("十一条第六款", "11(6)"),
  },
  {
    id: "not-impartial",
    name: text("不能保证公正", "Impartiality is not ensured"),
    clause: directive("九条第一款（c）项", "9(1)(c)"),
  },
];

export const findings: readonly Line[] = [
  { id: "substantiated", name: text("属实", "Substantiated"), clause: followUp },
  { id: "partly", name: text("部分属实", "Partly substantiated"), clause: followUp },
  { id: "unsubstantiated", name: text("不属实", "Not substantiated"), clause: followUp },
  { id: "unverifiable", name: text("无法查证", "Cannot be verified"), clause: followUp },
];

const penalties = directive("二十三条第一款", "23(1)");
export const accountabilityGrounds: readonly Line[] = [
  { id: "hindered", name: text("阻碍举报", "Hindered reporting"), clause: penalties },
  { id: "retaliated", name: text("打击报复", "Retaliation"), clause: penalties },
  { id: "vexatious", name: text("滥用诉讼", "Vexatious proceedings"), clause: penalties },
  { id: "leaked", name: text("泄露举报人身份", "Breach of confidentiality"), clause: penalties },
];

export const positions: Rulebook["positions"] = [
  { id: "settled", name: text("问题已经解决", "It is settled"), clause: practice, settles: true },
  { id: "not-settled", name: text("问题没有解决", "It is not settled"), clause: practice, settles: false },
];

export const ratings: readonly Line[] = [
  { id: "satisfied", name: text("满意", "Satisfied"), clause: practice },
  { id: "dissatisfied", name: text("不满意", "Dissatisfied"), clause: practice },
];
export const ratedBodies: readonly Line[] = [
  { id: "channel", name: text("举报渠道", "The reporting channel"), clause: practice },
];

const authorised = directive(
  "十六条第一款：仅限有权受理、跟进的人员",
  "16(1): only staff authorised to receive or follow up",
);
/** To tell anybody beyond them takes a notice first. */
export const identityPurposes: Rulebook["identityPurposes"] = [
  { id: "keep-contact", name: text("与举报人保持联系", "Keep in contact with the person"), clause: authorised },
  { id: "serve-notice", name: text("送达确认、反馈", "Serve the acknowledgement or feedback"), clause: authorised },
  { id: "identify-subject", name: text("确认所涉人员", "Identify the person concerned"), clause: authorised },
  {
    id: "protect",
    name: text("防止打击报复", "Protect against retaliation"),
    clause: directive("十九至二十一条", "19–21"),
  },
  {
    id: "disclose",
    name: text("依法向有权人员以外披露", "Disclose beyond them, as a law requires"),
    clause: directive("十六条第二、三款", "16(2), (3)"),
    after: "disclosure-notice",
  },
];

export const closing: readonly ClosingRule[] = [
  {
    id: "followed-up",
    name: text("尽职跟进", "Followed up with diligence"),
    clause: followUp,
    checks: ["every-point-found", "milestones-reached"],
  },
  {
    id: "told",
    name: text("已确认、已反馈、记录已交核对", "Acknowledged, fed back, records offered to check"),
    clause: directive("九条、第十一条、第十八条", "9, 11, 18"),
    checks: ["every-point-answered", "replied", "obligations-ended", "no-open-withdrawal"],
  },
];
