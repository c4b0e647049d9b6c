import { text } from "../../src/kernel/text.ts";
import type { Line, RefusalReason, Rulebook } from "../../src/rules/rulebook.ts";

const practice = text("本级规定", "Office rule");
const article = (zh: string, en: string) => text(`《信访工作条例》第${zh}条`, `Petition Regulations Art. ${en}`);

export const refusalReasons: readonly RefusalReason[] = [
  {
    id: "judicial",
    name: text("属于诉讼、检察、公安程序的事项", "A matter for the courts, the procuratorate or the police"),
    clause: text("《信访工作条例》第三十一条第（一）项", "Petition Regulations Art. 31(1)"),
    wayToGo: text(
      "请向有管辖权的人民法院、人民检察院或者公安机关提出；可拨打 12348 免费咨询。",
      "Please turn to the competent court, procuratorate or police; free advice by calling 12348.",
    ),
  },
  {
    id: "arbitration",
    name: text("应当通过仲裁解决", "To be settled by arbitration"),
    clause: text("《信访工作条例》第三十一条第（二）项", "Petition Regulations Art. 31(2)"),
    wayToGo: text("请向有管辖权的仲裁机构申请仲裁。", "Please apply to the competent arbitration body."),
  },
  {
    id: "party-appeal",
    name: text("可以通过党员申诉、申请复审等解决", "For a Party member's appeal or review"),
    clause: text("《信访工作条例》第三十一条第（三）项", "Petition Regulations Art. 31(3)"),
    wayToGo: text(
      "请向作出决定的党组织或者其上级党组织提出申诉。",
      "Please appeal to the Party organisation that decided, or the one above it.",
    ),
  },
  {
    id: "administrative",
    name: text("可以通过行政复议等行政程序解决", "For reconsideration or another administrative procedure"),
    clause: text("《信访工作条例》第三十一条第（四）项", "Petition Regulations Art. 31(4)"),
    wayToGo: text(
      "请向行政复议机关或者有权作出该行政行为的机关申请。",
      "Please apply to the reconsideration organ, or to the organ that has to take the administrative act.",
    ),
  },
  {
    id: "other-organ",
    name: text("属于其他机关职责", "Another organ's duty"),
    clause: article("二十三", "23"),
    wayToGo: text("请向告知书写明的有权机关提出。", "Please turn to the organ named in the notice."),
  },
  {
    id: "already-below",
    name: text("同一事项下级机关正在办理期限内", "The same matter is being handled below, in time"),
    clause: article("十九", "19"),
    wayToGo: text("请等待正在办理的机关答复。", "Please await the reply of the organ that handles it."),
  },
  {
    id: "finally-concluded",
    name: text("复核已经终结，仍以同一事实和理由提出", "Concluded by re-review, raised on the same facts and reasons"),
    clause: article("三十六", "36"),
    wayToGo: text("有新的事实或理由，可以重新提出。", "With new facts or reasons, you can raise it anew."),
  },
];

export const objectionReasons: readonly Line[] = [
  { id: "not-our-duty", name: text("不属本机关职权范围", "Not within our power"), clause: article("二十三", "23") },
  { id: "not-our-place", name: text("不属本地", "Not our place"), clause: article("二十三", "23") },
  {
    id: "conflict-of-interest",
    name: text("存在应当回避的情形", "A ground for recusal"),
    clause: article("二十八", "28"),
  },
];

/** The three outcomes of a written opinion. */
export const findings: readonly Line[] = [
  {
    id: "supported",
    name: text("请求事实清楚，符合规定，予以支持", "Founded and lawful: supported"),
    clause: article("三十二", "32"),
  },
  {
    id: "explained",
    name: text("请求事由合理但缺乏法律依据，作出解释说明", "Reasonable, but without a basis in law: explained"),
    clause: article("三十二", "32"),
  },
  {
    id: "not-supported",
    name: text("请求缺乏事实根据或者不符合规定，不予支持", "Without facts, or not lawful: not supported"),
    clause: article("三十二", "32"),
  },
];

export const accountabilityGrounds: readonly Line[] = [
  { id: "not-registered", name: text("应当登记而未登记", "Not registered"), clause: article("四十三", "43") },
  { id: "not-told", name: text("未在规定期限内告知", "Not told in time"), clause: article("四十四", "44") },
  { id: "delayed", name: text("推诿、敷衍、拖延", "Shifted, brushed off or delayed"), clause: article("四十五", "45") },
  { id: "leaked", name: text("将检举控告材料转给被检举人", "Accusations passed on"), clause: article("四十六", "46") },
  { id: "retaliated", name: text("打击报复信访人", "Retaliation"), clause: article("四十六", "46") },
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
  { id: "letters-office", name: text("信访工作机构", "The letters department"), clause: rating },
  { id: "handling-organ", name: text("有权处理机关", "The competent organ"), clause: rating },
];

const viewing = text("《个人信息保护法》第六条、第五十一条", "PIPL Arts. 6, 51");
export const identityPurposes: Rulebook["identityPurposes"] = [
  { id: "verify-name", name: text("核实姓名、住址", "Verify name and address"), clause: viewing },
  { id: "serve-notice", name: text("送达告知、意见书", "Serve a notice or the opinion"), clause: viewing },
  { id: "ask-facts", name: text("听取陈述、核实情况", "Hear the petitioner, ask about the facts"), clause: viewing },
  { id: "identify-subject", name: text("确认被反映人", "Identify the one complained of"), clause: viewing },
];
