import { text } from "../../src/kernel/text.ts";
import type { Line, RefusalReason, Rulebook } from "../../src/rules/rulebook.ts";

const practice = text("本级规定", "Office rule");
const refusal = text("《检举控告工作规则》受理范围", "Accusation Rules, scope of acceptance");

export const refusalReasons: readonly RefusalReason[] = [
  {
    id: "litigation",
    name: text(
      "应当通过诉讼、仲裁、行政裁决、行政复议等途径解决",
      "To be settled in court, by arbitration, adjudication or reconsideration",
    ),
    clause: refusal,
    wayToGo: text(
      "请向有管辖权的人民法院、仲裁机构或行政复议机关提出；可拨打 12348 免费咨询。",
      "Please turn to the competent court, arbitration body or reconsideration organ; free advice by calling 12348.",
    ),
  },
  {
    id: "other-organ",
    name: text("属于其他机关职责", "Another organ's duty"),
    clause: refusal,
    wayToGo: text(
      "请向职责机关提出；不知道找谁时，可拨打政务服务热线 12345。",
      "Please turn to the organ whose duty it is; if you do not know which, call the services line 12345.",
    ),
  },
  {
    id: "no-substance",
    name: text("仅列举违纪违法名称，没有实质内容", "Names a violation without any substance"),
    clause: refusal,
    wayToGo: text(
      "请补充具体的人、事、时间、地点，可凭查询码补充，也可重新反映。",
      "Please add who, what, when and where, by your code or in a new report.",
    ),
  },
  {
    id: "finally-concluded",
    name: text("已经终结，且没有新的事实和理由", "Finally concluded, with no new facts or reasons"),
    clause: text("《信访工作条例》第三十六条", "Petition Regulations Art. 36"),
    wayToGo: text("有新的事实或理由，可以重新反映。", "With new facts or reasons, you can report anew."),
  },
];

export const objectionReasons: readonly Line[] = [
  {
    id: "not-our-level",
    name: text("不属本级管理权限", "Not within this level's authority"),
    clause: text("《信访工作条例》第二十三条", "Petition Regulations Art. 23"),
  },
  {
    id: "not-our-place",
    name: text("不属本地", "Not our place"),
    clause: text("《信访工作条例》第二十三条", "Petition Regulations Art. 23"),
  },
  {
    id: "conflict-of-interest",
    name: text("存在应当回避的情形", "A ground for recusal"),
    clause: text("《监察法》第六十七条", "Supervision Law Art. 67"),
  },
];

export const findings: readonly Line[] = [
  { id: "substantiated", name: text("属实", "Substantiated"), clause: practice },
  { id: "partly", name: text("部分属实", "Partly substantiated"), clause: practice },
  { id: "unsubstantiated", name: text("不属实", "Not substantiated"), clause: practice },
  { id: "unverifiable", name: text("无法查证", "Cannot be verified"), clause: practice },
];

const liability = (number: string, article: string) =>
  text(`《信访工作条例》第${number}条`, `Petition Regulations Art. ${article}`);

export const accountabilityGrounds: readonly Line[] = [
  { id: "not-registered", name: text("应当登记而未登记", "Not registered"), clause: liability("四十三", "43") },
  { id: "not-told", name: text("未在规定期限内告知", "Not told in time"), clause: liability("四十四", "44") },
  {
    id: "delayed",
    name: text("推诿、敷衍、拖延", "Shifted, brushed off or delayed"),
    clause: liability("四十五", "45"),
  },
  { id: "leaked", name: text("泄露检举控告材料或者信息", "Reports leaked"), clause: liability("四十六", "46") },
  { id: "retaliated", name: text("打击报复", "Retaliation"), clause: liability("四十六", "46") },
];

export const positions: Rulebook["positions"] = [
  { id: "settled", name: text("问题已经解决，我认可", "It is settled, I agree"), clause: practice, settles: true },
  { id: "partly-settled", name: text("部分解决", "Partly settled"), clause: practice, settles: false },
  {
    id: "not-settled",
    name: text("没有解决，我不认可", "It is not settled, I do not agree"),
    clause: practice,
    settles: false,
  },
];

const rating = text("国信发〔2022〕11号", "Document 国信发〔2022〕11号");
export const ratings: readonly Line[] = [
  { id: "satisfied", name: text("满意", "Satisfied"), clause: rating },
  { id: "fairly-satisfied", name: text("基本满意", "Fairly satisfied"), clause: rating },
  { id: "dissatisfied", name: text("不满意", "Dissatisfied"), clause: rating },
];

export const ratedBodies: readonly Line[] = [
  { id: "letters-office", name: text("信访举报中心", "The report centre"), clause: rating },
  { id: "handling-organ", name: text("承办单位", "The handling unit"), clause: rating },
];

const viewing = text("《监察法》第七十四条、《个人信息保护法》第五十一条", "Supervision Law Art. 74, PIPL Art. 51");
export const identityPurposes: readonly Line[] = [
  { id: "verify-name", name: text("核实署名", "Verify the name"), clause: viewing },
  { id: "serve-notice", name: text("送达告知、反馈", "Serve a notice or feedback"), clause: viewing },
  { id: "ask-facts", name: text("了解核实情况", "Ask about the facts"), clause: viewing },
  { id: "identify-subject", name: text("确认被反映人", "Identify the one accused"), clause: viewing },
  { id: "protect", name: text("保护举报人", "Protect the reporter"), clause: viewing },
];
