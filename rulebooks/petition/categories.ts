import { text } from "../../src/kernel/text.ts";
import type { Category } from "../../src/rules/rulebook.ts";

const place = { route: "place-and-function", parent: "claim" } as const;
const branch = (zh: string, en: string) =>
  text(`《信访工作条例》第三十一条第${zh}项`, `Petition Regulations Art. 31(${en})`);

/** 第二十九条至第三十一条: the three classes, and the six branches of a claim with the statutory way of each. */
export const categories: readonly Category[] = [
  {
    id: "suggestion",
    name: text("建议意见", "Suggestions and opinions"),
    clause: text("《信访工作条例》第二十九条", "Petition Regulations Art. 29"),
    route: "place-and-function",
    inScope: true,
    way: {
      does: "work",
      goTo: text("认真研究论证，采纳的予以答复。", "It is studied; where it is taken up, that is answered."),
    },
  },
  {
    id: "accusation",
    name: text("检举控告", "Accusations"),
    clause: text("《信访工作条例》第三十条", "Petition Regulations Art. 30"),
    route: "managing-level",
    inScope: false,
    way: {
      does: "pass-on",
      goTo: text(
        "由纪检监察机关或者有权处理的机关依规依纪依法处理；也可以直接向其反映。",
        "The discipline and supervision organ, or the organ that has the power, handles it; you can also turn to it yourself.",
      ),
    },
  },
  {
    id: "claim",
    name: text("申诉求决", "Claims for redress"),
    clause: text("《信访工作条例》第三十一条", "Petition Regulations Art. 31"),
    route: "place-and-function",
    inScope: true,
  },
  {
    ...place,
    id: "claim.judicial",
    name: text(
      "诉讼、检察、公安程序或者未依法终结的涉法涉诉事项",
      "For the courts, the procuratorate or the police, or litigation not finally closed",
    ),
    clause: branch("（一）", "1"),
    inScope: false,
    way: {
      does: "guide-in",
      goTo: text(
        "请向有管辖权的人民法院、人民检察院或者公安机关提出。",
        "Please turn to the competent court, procuratorate or police.",
      ),
    },
  },
  {
    ...place,
    id: "claim.arbitration",
    name: text("应当通过仲裁解决", "For arbitration"),
    clause: branch("（二）", "2"),
    inScope: false,
    way: {
      does: "guide-in",
      goTo: text("请向有管辖权的仲裁机构申请仲裁。", "Please apply to the competent arbitration body."),
    },
  },
  {
    ...place,
    id: "claim.party-appeal",
    name: text("可以通过党员申诉、申请复审等解决", "For a Party member's appeal or review"),
    clause: branch("（三）", "3"),
    inScope: false,
    way: {
      does: "guide-in",
      goTo: text(
        "请向作出决定的党组织或者其上级党组织提出申诉。",
        "Please appeal to the Party organisation that decided, or the one above it.",
      ),
    },
  },
  {
    ...place,
    id: "claim.administrative",
    name: text(
      "可以通过行政复议、裁决、确认、许可、处罚等程序解决",
      "For reconsideration, adjudication, confirmation, licence or penalty",
    ),
    clause: branch("（四）", "4"),
    inScope: false,
    way: {
      does: "guide-in",
      goTo: text(
        "请向行政复议机关或者有权作出该行政行为的机关申请。",
        "Please apply to the reconsideration organ, or to the organ that has to take the administrative act.",
      ),
    },
  },
  {
    ...place,
    id: "claim.duty",
    name: text("申请查处违法行为、履行保护职责", "To act against an unlawful act, or perform a duty to protect"),
    clause: branch("（五）", "5"),
    inScope: true,
    way: { does: "work", goTo: text("依法履行或者答复。", "It is performed or answered by law.") },
  },
  {
    ...place,
    id: "claim.petition",
    name: text("不属于以上情形，出具信访处理意见书", "None of these: answered by a written opinion"),
    clause: branch("（六）", "6"),
    inScope: true,
    way: {
      does: "work",
      goTo: text(
        "听取陈述，调查核实，六十日内出具信访处理意见书。",
        "You are heard, it is looked into, and a written opinion is given within 60 days.",
      ),
    },
  },
];
