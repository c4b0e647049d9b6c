import { text } from "../../src/kernel/text.ts";
import type { ClosingRule } from "../../src/rules/closing-rule.ts";

const four = text("本级“四个不结”制度", "Office rule: the four conditions of closing");

/**
 * 四个不结. The fourth asks that the petitioner's position is known, not that the petitioner gave up: the right to go on
 * petitioning is law (条例 Arts. 34–36), and the reply, not this, ends the statutory clock.
 */
export const closing: readonly ClosingRule[] = [
  { id: "facts-clear", name: text("问题查清", "Facts are clear"), clause: four, checks: ["every-point-found"] },
  {
    id: "papers-in-order",
    name: text("材料规范", "Papers are in order"),
    clause: four,
    checks: ["gates-passed", "every-point-answered", "replied", "obligations-ended"],
  },
  {
    id: "handling-in-place",
    name: text("处理到位", "Handling is in place"),
    clause: four,
    checks: ["duties-done", "milestones-reached"],
  },
  {
    id: "position-known",
    name: text("信访人意见已明", "The petitioner's position is known"),
    clause: four,
    checks: ["position-known", "no-open-withdrawal"],
  },
];
