import { text } from "../../src/kernel/text.ts";
import type { ObligationRule, WaiverReason } from "../../src/rules/obligation-rule.ts";

const practice = text("本级规定", "Office rule");
const unreachable: WaiverReason = {
  id: "unreachable",
  name: text("三次不同日期均无法联系", "Unreachable on three different days"),
  clause: practice,
};
const notVerifiable: WaiverReason = {
  id: "name-not-verifiable",
  name: text("没有留下可用的联系方式", "No contact that can be used"),
  clause: practice,
};
const oneSheet: WaiverReason = {
  id: "repeat",
  name: text("一单办理，由首个工单答复", "One sheet: answered with the first"),
  clause: text(
    "国办2025年6月意见：重复诉求原则上一单办理",
    "State Council office, June 2025: repeats are in principle handled in one sheet",
  ),
};
const toCaller: ObligationRule["proofs"] = ["by-phone", "read-by-code", "in-person", "delivered", "posted"];

/** The answer to the caller, the call-back after it, and what superiors are told. */
export const obligations: readonly ObligationRule[] = [
  {
    id: "answer-to-caller",
    name: text("答复诉求人", "Answer to the caller"),
    clause: text(
      "国办发〔2020〕53号：受理、办理、回复、回访闭环；本级规定：反馈之日答复",
      "Document 国办发〔2020〕53号: a closed loop; office rule: answered on the day of the feedback",
    ),
    notice: "result",
    arises: ["replied"],
    when: ["real-name"],
    owes: "handling",
    to: "reporter",
    within: { calendarDays: 0 },
    proofs: toCaller,
    waivers: [notVerifiable, oneSheet, unreachable],
    blocks: "strike-off",
  },
  {
    id: "call-back",
    name: text("回访", "Call-back"),
    clause: text(
      "GB/T 33358-2016；国办发〔2020〕53号：回访、评价；本级规定：五个工作日",
      "GB/T 33358-2016; document 国办发〔2020〕53号: call-back and rating; office rule: 5 working days",
    ),
    arises: ["replied"],
    when: ["real-name"],
    owes: "answerable",
    to: "reporter",
    within: { workingDays: 5 },
    proofs: ["by-phone", "in-person", "read-by-code"],
    waivers: [notVerifiable, oneSheet, unreachable],
    blocks: "strike-off",
  },
  {
    id: "extension-notice",
    name: text("延期告知", "Notice of extension"),
    clause: text("本级规定：延期须告知诉求人", "Office rule: the caller is told of an extension"),
    notice: "extension",
    arises: ["extended"],
    when: ["real-name"],
    owes: "handling",
    to: "reporter",
    within: { workingDays: 1 },
    proofs: toCaller,
    waivers: [notVerifiable, unreachable],
    blocks: "reply",
  },
  {
    id: "supervision-answer",
    name: text("督办反馈", "Answer to a supervision order"),
    clause: text("国办发〔2020〕53号：督办", "Document 国办发〔2020〕53号: supervision"),
    arises: ["supervised"],
    when: [],
    owes: "handling",
    to: "supervisor",
    within: { asSet: true },
    proofs: ["handed-over", "delivered", "signed"],
    waivers: [],
    blocks: "strike-off",
  },
  {
    id: "report-up",
    name: text("呈报上级", "Report to the upper organ"),
    clause: text("本级规定：五个工作日", "Office rule: 5 working days"),
    arises: ["passed-up"],
    when: [],
    owes: "answerable",
    to: "upper-organ",
    within: { workingDays: 5 },
    proofs: ["handed-over", "delivered", "signed"],
    waivers: [],
    blocks: "nothing",
  },
];
