import { text } from "../../src/kernel/text.ts";
import type { Line } from "../../src/rules/rulebook.ts";

const practice = text("本级规定", "Office rule");

/** How petitioners are reached, whatever they raised. */
export const revisitWays: readonly Line[] = [
  { id: "by-code", name: text("凭码留言", "Message at the code"), clause: practice },
  { id: "by-phone", name: text("电话", "By phone"), clause: practice },
  { id: "in-person", name: text("上门或约见", "In person"), clause: practice },
  { id: "by-letter", name: text("书面", "By letter"), clause: practice },
];

const personal = (item: string, number: string) =>
  text(
    `《个人信息保护法》第四十七条第一款第（${item}）项`,
    `Personal Information Protection Law Art. 47 (1) ${number}`,
  );

/** The log, its numbers and days stay; what was said, and by whom and about whom, is gone for good. */
export const erasureGrounds: readonly Line[] = [
  { id: "kept-long-enough", name: text("保存期限已满", "Kept as long as it had to be"), clause: personal("二", "(2)") },
  { id: "taken-unlawfully", name: text("违法取得的信息", "Taken in unlawfully"), clause: personal("四", "(4)") },
  { id: "ordered", name: text("法律、行政法规规定的其他情形", "As other law orders"), clause: personal("五", "(5)") },
];
