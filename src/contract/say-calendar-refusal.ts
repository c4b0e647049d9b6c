import { text, type Text } from "../kernel/text.ts";
import type { CalendarRefusal } from "./calendar-change.ts";
import { sayMalformed } from "./say-malformed.ts";

/** Why a change of the calendar was refused, in one sentence that says what would put it right. */
export function sayCalendarRefusal(refusal: CalendarRefusal): Text {
  switch (refusal.why) {
    case "only-administrators":
      return text(
        "日历由系统管理员预览和变更；您可以在本页查看。",
        "The calendar is previewed and changed by an administrator; you can read it on this page.",
      );
    case "malformed":
      return sayMalformed(refusal);
    case "not-a-calendar":
      return text(
        `这个文件不能用作日历：${refusal.said.zh}。请改正后再选一次。`,
        `This file cannot be used as a calendar: ${refusal.said.en}. Please mend it and choose it again.`,
      );
    case "days-reversed":
      return text("最后一天早于第一天，请改正。", "The last day is before the first. Please put it right.");
    case "too-many-days":
      return text(
        "一次最多公布三十一天；更长的安排请用文件导入。",
        "At most thirty-one days are proclaimed at once. Please bring a longer list as a file.",
      );
    case "not-brought":
      return text(
        "这一层已不在等待之列，请刷新后再看。",
        "This layer is no longer waiting. Please reload and look again.",
      );
    case "not-there":
      return text("日历中没有这一层，请刷新后再看。", "The calendar has no such layer. Please reload and look again.");
    case "already-so":
      return text("现行日历已经是这样，没有要改的。", "The calendar says so already; there is nothing to change.");
    case "changed-meanwhile":
      return text(
        "预览之后日历又有变动，没有改动。请重新预览再适用。",
        "The calendar was changed after this preview, so nothing was done. Please preview it again before you apply it.",
      );
  }
}
