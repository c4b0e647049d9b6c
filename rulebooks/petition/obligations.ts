import { text } from "../../src/kernel/text.ts";
import type { ObligationRule, WaiverReason } from "../../src/rules/obligation-rule.ts";

const article = (zh: string, en: string) => text(`《信访工作条例》${zh}`, `Petition Regulations ${en}`);
const unclear: WaiverReason = {
  id: "name-not-verifiable",
  name: text("姓名（名称）、住址不清", "Name or address is not clear"),
  clause: article("第二十三条第二款", "Art. 23(2)"),
};
const refused: WaiverReason = {
  id: "told-by-refusal",
  name: text("已以不予受理告知代替", "Replaced by the notice of refusal"),
  clause: text("本级规定", "Office rule"),
};
const repeat: WaiverReason = {
  id: "repeat",
  name: text("同一事项并件办理，由所并事项告知", "Handled with the matter it repeats, and told there"),
  clause: text("本级规定", "Office rule"),
};
const unreachable: WaiverReason = {
  id: "unreachable",
  name: text("按所留方式三次不同日期均无法联系", "Unreachable on three different days"),
  clause: text("本级规定", "Office rule"),
};
const toPetitioner: ObligationRule["proofs"] = ["read-by-code", "signed", "delivered", "posted", "refused-to-sign"];
const told = {
  when: ["real-name"],
  to: "reporter",
  within: { calendarDays: 15 },
  proofs: toPetitioner,
  waivers: [unclear, refused, repeat, unreachable],
  blocks: "strike-off",
} as const;

/** The notices of Art. 23, each organ its own, the extension's, the opinion's, and what superiors are told. */
export const obligations: readonly ObligationRule[] = [
  {
    ...told,
    id: "receipt-notice",
    name: text("书面告知受理或者去向", "Written notice: accepted, or where it went"),
    clause: article("第二十三条第二款：收到之日起十五日内书面告知", "Art. 23(2): in writing within 15 days of receipt"),
    notice: "acceptance",
    arises: ["received"],
    owes: "answerable",
  },
  {
    ...told,
    id: "receiver-notice",
    name: text("收件机关书面告知", "Written notice by the receiving organ"),
    clause: article(
      "第二十三条第三款：收到之日起十五日内书面告知",
      "Art. 23(3): in writing within 15 days of receiving it",
    ),
    notice: "routing",
    arises: ["transferred", "assigned"],
    owes: "receiver",
  },
  {
    ...told,
    id: "extension-notice",
    name: text("延期告知", "Notice of extension"),
    clause: article("第三十四条：告知信访人延期理由", "Art. 34: the petitioner is told the reason"),
    notice: "extension",
    arises: ["extended"],
    owes: "handling",
    within: { workingDays: 3 },
    waivers: [unclear, unreachable],
    blocks: "reply",
  },
  {
    ...told,
    id: "opinion-delivery",
    name: text("送达信访处理意见书", "Delivery of the written opinion"),
    clause: text(
      "《信访工作条例》第三十二条、第三十五条；本级规定：答复之日起五个工作日送达",
      "Petition Regulations Arts. 32, 35; office rule: delivered within 5 working days of the reply",
    ),
    notice: "result",
    arises: ["replied"],
    owes: "handling",
    within: { workingDays: 5 },
    waivers: [unclear, unreachable],
  },
  {
    ...told,
    id: "refusal-notice",
    name: text("不予受理告知", "Notice of refusal with the way to go"),
    clause: article("第二十三条：不属于本机关的，告知向有权机关提出", "Art. 23: told which organ to turn to"),
    notice: "refusal",
    arises: ["refused"],
    owes: "answerable",
    waivers: [unclear, unreachable],
  },
  {
    id: "supervision-answer",
    name: text("督办反馈", "Answer to a supervision order"),
    clause: article("第三十八条、第三十九条", "Arts. 38, 39"),
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
