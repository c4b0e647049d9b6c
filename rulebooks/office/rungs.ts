import { text } from "../../src/kernel/text.ts";
import type { RungRule } from "../../src/rules/rung-rule.ts";

const colours = text("本级“三色”预警制度", "Office rule: warnings in three colours");

/** 黄、红、超期、久拖: each rung one step further up. */
export const rungs: readonly RungRule[] = [
  { id: "yellow", name: text("黄色预警", "Yellow warning"), clause: colours, at: "yellow", tells: "handler" },
  { id: "red", name: text("红色预警", "Red warning"), clause: colours, at: "red", tells: "leader" },
  { id: "late", name: text("超期预警", "Late"), clause: colours, at: { daysLate: 1 }, tells: "head" },
  { id: "long-late", name: text("久拖预警", "Long late"), clause: colours, at: { daysLate: 5 }, tells: "upper-level" },
];
