import { text } from "../../src/kernel/text.ts";
import type { ClosingRule } from "../../src/rules/closing-rule.ts";
import type { GateRule } from "../../src/rules/rulebook.ts";

const two = text("本级规定：录入、审核两人分签", "Office rule: entered and reviewed by two people");

export const gates: readonly GateRule[] = [
  { id: "entry", name: text("录入关", "Entry gate"), clause: two, posts: ["registrar"] },
  { id: "review", name: text("审核关", "Review gate"), clause: two, posts: ["reviewer"] },
];

/** What a petition needs before it is struck off. That the petitioner gives up is not among it (条例 Arts. 35–36). */
export const closing: readonly ClosingRule[] = [
  {
    id: "looked-into",
    name: text("调查核实清楚", "It was looked into"),
    clause: text("《信访工作条例》第三十一条第（六）项", "Petition Regulations Art. 31(6)"),
    checks: ["gates-passed", "every-point-found"],
  },
  {
    id: "answered",
    name: text("逐项答复并送达", "Each point answered, and delivered"),
    clause: text("《信访工作条例》第三十二条", "Petition Regulations Art. 32"),
    checks: ["every-point-answered", "replied", "obligations-ended", "milestones-reached"],
  },
  {
    id: "way-on-known",
    name: text("复查的权利已经行使、放弃或者期满", "The right to review was used, not needed, or has lapsed"),
    clause: text("《信访工作条例》第三十五条、第三十六条", "Petition Regulations Arts. 35, 36"),
    checks: ["position-known", "no-open-withdrawal"],
  },
];
