import { text, type Text } from "../kernel/text.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import type { NoticeKind } from "../rules/obligation-rule.ts";

/**
 * What no rulebook can do without, whatever it says itself: the four conditions of closing (四个不结) as they are promised
 * to everybody who raises something. Each with what it means when it is missing.
 */
export const requiredChecks: Readonly<Record<ClosingCheck, Text>> = {
  "every-point-found": text("问题没有查清", "a point was not found out"),
  "every-point-answered": text("问题没有答复", "a point was not answered"),
  "gates-passed": text("“三关”没有签齐", "a gate was not signed, each by another person"),
  replied: text("没有作出答复", "no reply was given"),
  "obligations-ended": text("应当送达的还没有送达", "what had to be served before was not served"),
  "duties-done": text("“五包”责任没有完成", "a duty was not done"),
  "milestones-reached": text("方案节点没有完成", "a milestone was not reached"),
  "position-known": text("信访人的意见还不清楚", "the petitioner's position was not known"),
  "no-open-withdrawal": text("撤回还在反悔期内", "a withdrawal could still be taken back"),
};

/** What everybody who gave a true name is told under any rulebook: that it was taken in, and what came of it (规则 Arts. 26–27; 条例 Arts. 23, 32). */
export const requiredNotices: readonly NoticeKind[] = ["acceptance", "result"];

/**
 * The reasons for which a promised notice may be left out, each shown by the matter itself or asked for by the reporter
 * (规则 Arts. 26, 30, 47). Any other would rest on nothing but the word of whoever wants to be free of it.
 */
export const lawfulWaivers: readonly string[] = [
  "repeat",
  "name-not-verifiable",
  "told-by-refusal",
  "reporter-asked-not",
  "unreachable",
];
