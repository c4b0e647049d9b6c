import { text } from "../../src/kernel/text.ts";
import type { DutyRule, GateRule, GradeRule } from "../../src/rules/rulebook.ts";

const practice = text("本级规定", "Office rule");
const threeGates = text(
  "本级规定：录入关、审核关、质量关“三关”，三人分签",
  "Office rule: three gates, signed by three people",
);
const levels = [text("一般", "Ordinary"), text("较高", "Raised"), text("突出", "High")] as const;
const fivePack = text("本级“五包”制度", "Office rule: the five duties");

export const gates: readonly GateRule[] = [
  { id: "entry", name: text("录入关", "Entry gate"), clause: threeGates, posts: ["registrar"] },
  { id: "review", name: text("审核关", "Review gate"), clause: threeGates, posts: ["reviewer"] },
  { id: "quality", name: text("质量关", "Quality gate"), clause: threeGates, posts: ["quality-officer"] },
];

export const grades: readonly GradeRule[] = [
  { id: "regionality", name: text("区域性", "Regional"), clause: practice, levels },
  { id: "specificity", name: text("特殊性", "Special"), clause: practice, levels },
  { id: "urgency", name: text("时效性", "Time-critical"), clause: practice, levels },
  { id: "impact", name: text("影响性", "Impact"), clause: practice, levels },
];

const workers: DutyRule["posts"] = ["handler", "head", "leader", "centre-director"];

export const duties: readonly DutyRule[] = [
  {
    id: "investigate",
    name: text("包调查", "Investigate"),
    clause: fivePack,
    posts: workers,
    within: { calendarDays: 30 },
  },
  { id: "dispose", name: text("包处理", "Dispose"), clause: fivePack, posts: workers, within: { calendarDays: 45 } },
  {
    id: "supervise",
    name: text("包督办", "Supervise"),
    clause: fivePack,
    posts: ["head", "leader", "centre-director"],
    within: { calendarDays: 60 },
  },
  { id: "conclude", name: text("包结案", "Conclude"), clause: fivePack, posts: workers, within: { calendarDays: 60 } },
  { id: "revisit", name: text("包回访", "Revisit"), clause: fivePack, posts: workers, within: { calendarDays: 90 } },
];
