import { text, type Text } from "../kernel/text.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import type { NoticeKind } from "../rules/obligation-rule.ts";
import type { Rulebook } from "../rules/rulebook.ts";

/**
 * What a rulebook cannot do without, whatever it says itself: the four conditions of closing (四个不结) as they are promised
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
const requiredNotices: readonly NoticeKind[] = ["acceptance", "result"];

/**
 * What the law of one programme does without. It stands here and not in the rulebook: a rulebook cannot excuse itself. A
 * call to 12345 is told the number of its sheet at once, and is asked afterwards whether it is content (国办发〔2020〕53号); the
 * directive asks for feedback, and knows neither three gates nor the position of whoever reported (2019/1937 Arts. 9, 11).
 */
const excused: Readonly<
  Record<string, { readonly checks: readonly ClosingCheck[]; readonly notices: readonly NoticeKind[] }>
> = {
  hotline: { checks: ["position-known"], notices: ["acceptance"] },
  "eu-whistleblowing": { checks: ["position-known", "gates-passed"], notices: ["acceptance"] },
};

/** The checks that the conditions of closing of a rulebook have to ask for. Where it has no duties, there are none to ask about. */
export function requiredChecksOf({ id, duties }: Rulebook): ClosingCheck[] {
  const all = Object.keys(requiredChecks) as ClosingCheck[];
  return all.filter((check) => !excused[id]?.checks.includes(check) && (check !== "duties-done" || duties.length > 0));
}

/** The notices that a rulebook has to promise. */
export function requiredNoticesOf({ id }: Rulebook): NoticeKind[] {
  return requiredNotices.filter((kind) => !excused[id]?.notices.includes(kind));
}

/**
 * The reasons for which a promised notice may be left out, each shown by the matter itself, asked for by the reporter, or
 * given by the law to the letter (规则 Arts. 26, 30, 47; 2019/1937 Arts. 11(2)(b), 16(3)). Any other would rest on nothing but the
 * word of whoever wants to be free of it.
 */
export const lawfulWaivers: readonly string[] = [
  "repeat",
  "name-not-verifiable",
  "told-by-refusal",
  "no-way-to-reach",
  "reporter-asked-not",
  "unreachable",
  "would-endanger",
  "would-jeopardise",
  "explicit-consent",
];
