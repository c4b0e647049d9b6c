import { text } from "../../src/kernel/text.ts";
import type { ObligationRule, WaiverReason } from "../../src/rules/obligation-rule.ts";

const repeat: WaiverReason = {
  id: "repeat",
  name: text("重复检举控告，不再告知", "Repeat, not told again"),
  clause: text("《检举控告工作规则》第二十六条", "Accusation Rules Art. 26"),
};
const notVerifiable: WaiverReason = {
  id: "name-not-verifiable",
  name: text("署名不实或无法核实，按匿名办理", "Name untrue or not verifiable: handled as anonymous"),
  clause: text("《检举控告工作规则》第三十条", "Accusation Rules Art. 30"),
};
const refused: WaiverReason = {
  id: "told-by-refusal",
  name: text("已以不予受理告知代替", "Replaced by the notice of refusal"),
  clause: text("本级规定", "Office rule"),
};
const asked: WaiverReason = {
  id: "reporter-asked-not",
  name: text("举报人书面要求不告知", "The reporter asked in writing not to be told"),
  clause: text("《检举控告工作规则》第四十七条", "Accusation Rules Art. 47"),
};
const unreachable: WaiverReason = {
  id: "unreachable",
  name: text("按所留方式三次不同日期均无法联系", "Unreachable on three different days"),
  clause: text("本级规定", "Office rule"),
};
const answeredThere: WaiverReason = {
  id: "repeat",
  name: text("已并入他件，在该件中反馈", "Linked to another matter, and answered there"),
  clause: text("本级规定", "Office rule"),
};
const toReporter: ObligationRule["proofs"] = [
  "read-by-code",
  "signed",
  "delivered",
  "posted",
  "refused-to-sign",
  "by-phone",
  "in-person",
];

/** 三告知一反馈 for real-name reports, the quarterly feedback of results (T17), and the report upwards (T13). */
export const obligations: readonly ObligationRule[] = [
  {
    id: "accepted-notice",
    name: text("受理告知", "Notice of acceptance"),
    clause: text(
      "《检举控告工作规则》第二十六条：收到之日起十五个工作日",
      "Accusation Rules Art. 26: 15 working days from receipt",
    ),
    notice: "acceptance",
    arises: ["received"],
    when: ["real-name", "first-time"],
    owes: "answerable",
    to: "reporter",
    within: { workingDays: 15 },
    proofs: toReporter,
    waivers: [repeat, notVerifiable, refused, asked, unreachable],
    blocks: "strike-off",
  },
  {
    id: "routed-notice",
    name: text("去向告知", "Notice of where it went"),
    clause: text(
      "本级“三告知一反馈”制度：转送、交办之日起十五个工作日",
      "Office rule (three notices, one feedback): 15 working days after it is sent on",
    ),
    notice: "routing",
    arises: ["transferred", "assigned"],
    when: ["real-name"],
    owes: "answerable",
    to: "reporter",
    within: { workingDays: 15 },
    proofs: toReporter,
    waivers: [repeat, notVerifiable, asked, unreachable],
    blocks: "strike-off",
  },
  {
    id: "handler-notice",
    name: text("承办告知", "Notice of who handles it"),
    clause: text(
      "本级“三告知一反馈”制度：确定承办人之日起十五个工作日",
      "Office rule (three notices, one feedback): 15 working days after the handler is named",
    ),
    notice: "handler",
    arises: ["handler-named"],
    when: ["real-name"],
    owes: "handling",
    to: "reporter",
    within: { workingDays: 15 },
    proofs: toReporter,
    waivers: [repeat, notVerifiable, asked, unreachable],
    blocks: "strike-off",
  },
  {
    id: "result-feedback",
    name: text("结果反馈", "Feedback of the result"),
    clause: text(
      "《检举控告工作规则》第二十七条：办结之日起十五个工作日",
      "Accusation Rules Art. 27: 15 working days from conclusion",
    ),
    notice: "result",
    arises: ["replied"],
    when: ["real-name"],
    owes: "handling",
    to: "reporter",
    within: { workingDays: 15 },
    proofs: toReporter,
    waivers: [notVerifiable, asked, unreachable],
    blocks: "strike-off",
  },
  {
    id: "extension-notice",
    name: text("延期告知", "Notice of extension"),
    clause: text(
      "参照《信访工作条例》第三十四条：告知延期理由",
      "As in Petition Regulations Art. 34: the reason for the extension is told",
    ),
    notice: "extension",
    arises: ["extended"],
    when: ["real-name"],
    owes: "handling",
    to: "reporter",
    within: { workingDays: 3 },
    proofs: toReporter,
    waivers: [notVerifiable, asked, unreachable],
    blocks: "reply",
  },
  {
    id: "supervision-answer",
    name: text("督办反馈", "Answer to a supervision order"),
    clause: text("《信访工作条例》第三十八条、第三十九条", "Petition Regulations Arts. 38, 39"),
    arises: ["supervised"],
    when: [],
    owes: "handling",
    to: "supervisor",
    within: { asSet: true },
    proofs: ["handed-over", "delivered", "signed"],
    waivers: [answeredThere],
    blocks: "strike-off",
  },
  {
    id: "quarterly-result",
    name: text("按季度反馈处理结果", "Quarterly feedback of results"),
    clause: text("《检举控告工作规则》第十八条", "Accusation Rules Art. 18"),
    arises: ["replied"],
    when: [],
    owes: "handling",
    to: "centre",
    within: { endOfQuarter: true },
    proofs: ["handed-over", "delivered"],
    waivers: [],
    blocks: "nothing",
  },
  {
    id: "report-up",
    name: text("呈报上级", "Report to the upper organ"),
    clause: text("《检举控告工作规则》第十五条：五个工作日", "Accusation Rules Art. 15: 5 working days"),
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
