import { text } from "../../kernel/text.ts";
import type { ClockEnd, ClockRule, Threshold } from "../../rules/clock-rule.ts";
import { isInHours, type Length } from "../../rules/length.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Trigger } from "../../rules/trigger.ts";
import type { Breach } from "../property.ts";

/** The length, the thresholds, the beginning and the end of each clock fit together. */
export function clockFaults(rulebook: Rulebook): Breach[] {
  return rulebook.clocks.flatMap((rule) => [
    ...(lengthOf(rule.within) > 0 ? [] : [wrong(rule, "length", "期限不是正数", "has no positive length")]),
    ...thresholdFaults(rule),
    ...(comesAfter(rule)
      ? [wrong(rule, "end", "等待的事在它开始之前就已发生", "waits for what has come before it starts")]
      : []),
    ...extensionFaults(rule, rulebook),
  ]);
}

function thresholdFaults(rule: ClockRule): Breach[] {
  const { yellow, red } = rule.warn;
  const unit = isInHours(rule.within) ? "hoursLeft" : "daysLeft";
  if (!(unit in yellow) || !(unit in red))
    return [wrong(rule, "unit", "预警阈值的单位与期限不同", "is warned of in another unit than it runs in")];
  if (leftOf(yellow) > leftOf(red) && leftOf(red) >= 0) return [];
  return [wrong(rule, "order", "黄色预警不早于红色预警", "turns yellow no earlier than red")];
}

function extensionFaults(rule: ClockRule, { powers }: Rulebook): Breach[] {
  if (!rule.extension) return [];
  const { times, by, approver } = rule.extension;
  return [
    ...(times > 0 && lengthOf(by) > 0 ? [] : [wrong(rule, "more", "延期没有长度或次数", "can be extended by nothing")]),
    ...(powers["grant-extension"].posts.includes(approver)
      ? []
      : [wrong(rule, "approver", "延期的批准人没有批准的权力", "is extended by a post that may not grant it")]),
  ];
}

/** When in the life of a matter a clock starts, and when what it waits for comes; a return or an assignment can come again. */
const starts: Readonly<Partial<Record<Trigger, number>>> = { received: 0, accepted: 2, replied: 3, "struck-off": 4 };
const ends: Readonly<Partial<Record<ClockEnd, number>>> = {
  decided: 1,
  "acceptance-answered": 1,
  replied: 3,
  "struck-off": 4,
};

function comesAfter({ from, until }: ClockRule): boolean {
  const [start, end] = [starts[from], ends[until]];
  return start !== undefined && end !== undefined && start >= end;
}

function leftOf(at: Threshold): number {
  return "hoursLeft" in at ? at.hoursLeft : at.daysLeft;
}

export function lengthOf(length: Length): number {
  if ("hours" in length) return length.hours;
  if ("workingDays" in length) return length.workingDays;
  return "months" in length ? length.months : length.calendarDays;
}

function wrong({ id, name }: ClockRule, what: string, zh: string, en: string): Breach {
  return { about: `${what}:${id}`, says: text(`时限“${name.zh}”${zh}`, `The clock “${name.en}” ${en}`) };
}
