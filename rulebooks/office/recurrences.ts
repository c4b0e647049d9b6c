import { text } from "../../src/kernel/text.ts";
import type { RecurrenceRule } from "../../src/rules/recurrence.ts";

const practice = (zh: string, en: string) => text(`本级规定：${zh}`, `Office rule: ${en}`);

/** What a district does every day, week and month beside its matters. Its own practice; where it falls on a day off is its choice. */
export const recurrences: readonly RecurrenceRule[] = [
  {
    id: "reception",
    name: text("接访日", "Reception day"),
    clause: practice("每周一接访，遇休息日顺延到下一个工作日", "every Monday; on a day off, the next working day"),
    comes: { every: 1 },
    onDaysOff: "next-working-day",
  },
  {
    id: "meeting",
    name: text("碰头会议", "Monthly meeting"),
    clause: practice(
      "每月末的周四，遇休息日提前",
      "the last Thursday of the month; on a day off, the working day before",
    ),
    comes: { lastOfMonth: 4 },
    onDaysOff: "working-day-before",
  },
  {
    id: "digest",
    name: text("一天一汇总", "Daily digest"),
    clause: practice("每个工作日汇总", "every working day"),
    comes: { daily: true },
    onDaysOff: "falls-out",
  },
  {
    id: "analysis",
    name: text("一周一研判", "Weekly analysis"),
    clause: practice("每周最后一个工作日研判", "the last working day of the week"),
    comes: { every: 7 },
    onDaysOff: "working-day-before",
  },
  {
    id: "outreach",
    name: text("走访调研", "Outreach"),
    clause: practice(
      "每月不定期走访，至迟当月最后一个工作日",
      "each month on any day, at the latest its last working day",
    ),
    comes: { endOfMonth: true },
    onDaysOff: "working-day-before",
  },
];
