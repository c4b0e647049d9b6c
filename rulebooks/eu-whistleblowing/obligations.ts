import { text } from "../../src/kernel/text.ts";
import type { ObligationRule, WaiverReason } from "../../src/rules/obligation-rule.ts";

const directive = (zh: string, en: string) => text(`第2019/1937号指令第${zh}`, `Directive (EU) 2019/1937 Art. ${en}`);
const practice = text("本级规定", "Office rule");
const asked: WaiverReason = {
  id: "reporter-asked-not",
  name: text("举报人明确要求不确认", "The reporting person explicitly asked not to be told"),
  clause: directive("十一条第二款（b）项", "11(2)(b)"),
};
const endangers: WaiverReason = {
  id: "would-endanger",
  name: text("告知会危及举报人身份保密", "Telling would endanger the secrecy of the identity"),
  clause: directive("十一条第二款（b）项", "11(2)(b)"),
};
const noContact: WaiverReason = {
  id: "no-way-to-reach",
  name: text("匿名且没有任何联系途径", "Anonymous, with no way to reach them at all"),
  clause: directive("九条第一款（e）项", "9(1)(e)"),
};
const repeat: WaiverReason = {
  id: "repeat",
  name: text("重复举报，没有新的实质内容", "Repetitive, with nothing new of substance"),
  clause: directive("十一条第四款", "11(4)"),
};
const unreachable: WaiverReason = {
  id: "unreachable",
  name: text("按所留方式三次不同日期均无法联系", "Unreachable on three different days"),
  clause: practice,
};
const inWriting: ObligationRule["proofs"] = ["read-by-code", "signed", "delivered", "posted"];
const offered = {
  clause: directive(
    "十八条第二至四款：请举报人核对、更正并签字确认；本级规定：十四日内",
    "18(2)–(4): offered to check, rectify and agree by signing; office rule: within 14 days",
  ),
  notice: "transcript",
  arises: ["received"],
  owes: "answerable",
  to: "reporter",
  within: { calendarDays: 14 },
  proofs: inWriting,
  waivers: [noContact, repeat, unreachable],
  blocks: "strike-off",
} as const;

/** Acknowledgement, feedback, records offered to be checked, and the notice before a name is disclosed. */
export const obligations: readonly ObligationRule[] = [
  {
    id: "acknowledgement",
    name: text("确认收到", "Acknowledgement of receipt"),
    clause: directive(
      "九条第一款（b）项、第十一条第二款（b）项：七日内",
      "9(1)(b), 11(2)(b): within 7 days of receipt",
    ),
    notice: "acknowledgement",
    arises: ["received"],
    when: [],
    owes: "answerable",
    to: "reporter",
    within: { calendarDays: 7 },
    proofs: [...inWriting, "by-phone", "in-person"],
    waivers: [asked, endangers, noContact, repeat, unreachable],
    blocks: "strike-off",
  },
  {
    ...offered,
    id: "transcript-of-call",
    name: text("电话记录交举报人核对", "Transcript of the call offered to check"),
    when: [{ channel: "phone" }],
  },
  {
    ...offered,
    id: "minutes-of-meeting",
    name: text("面谈记录交举报人核对", "Minutes of the meeting offered to check"),
    when: [{ channel: "visit" }],
  },
  {
    id: "feedback-notice",
    name: text("反馈结果", "Feedback and final outcome"),
    clause: directive("九条第一款（f）项、第十一条第二款（d）（e）项", "9(1)(f), 11(2)(d), (e)"),
    notice: "result",
    arises: ["replied"],
    when: [],
    owes: "handling",
    to: "reporter",
    within: { calendarDays: 0 },
    proofs: [...inWriting, "by-phone", "in-person"],
    waivers: [noContact, unreachable],
    blocks: "strike-off",
  },
  {
    id: "closed-notice",
    name: text("不再跟进的决定和理由", "The decision to close, and its reasons"),
    clause: directive("十一条第三、四款", "11(3), (4)"),
    notice: "refusal",
    arises: ["refused"],
    when: [],
    owes: "answerable",
    to: "reporter",
    within: { workingDays: 5 },
    proofs: inWriting,
    waivers: [noContact, unreachable],
    blocks: "nothing",
  },
  {
    id: "extension-notice",
    name: text("延期告知", "Notice of extension"),
    clause: text(
      "第2019/1937号指令第十一条第二款（d）项；本级规定：告知正当理由",
      "Directive (EU) 2019/1937 Art. 11(2)(d); office rule: the justification is told",
    ),
    notice: "extension",
    arises: ["extended"],
    when: [],
    owes: "handling",
    to: "reporter",
    within: { workingDays: 3 },
    proofs: inWriting,
    waivers: [endangers, noContact, unreachable],
    blocks: "reply",
  },
  {
    id: "disclosure-notice",
    name: text("披露身份前的书面告知", "Written notice before an identity is disclosed"),
    clause: directive("十六条第三款", "16(3)"),
    notice: "disclosure",
    arises: ["disclosure-planned"],
    when: [],
    owes: "answerable",
    to: "reporter",
    within: { workingDays: 5 },
    proofs: inWriting,
    waivers: [
      {
        id: "would-jeopardise",
        name: text("告知会危及相关调查或者司法程序", "Telling would jeopardise the investigations or proceedings"),
        clause: directive("十六条第三款", "16(3)"),
      },
      {
        id: "explicit-consent",
        name: text("本人已明示同意披露", "The person explicitly consented"),
        clause: directive("十六条第一款", "16(1)"),
      },
    ],
    blocks: "strike-off",
  },
  {
    id: "supervision-answer",
    name: text("督办反馈", "Answer to a supervision order"),
    clause: practice,
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
    name: text("移送上级主管机关", "Passed to the authority above"),
    clause: directive("十一条第六款", "11(6)"),
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
