import { text, type Text } from "../../src/kernel/text.ts";
import type { Within } from "../../src/rules/length.ts";
import type { Line } from "../../src/rules/rulebook.ts";
import type { Trigger } from "../../src/rules/trigger.ts";

/** A period of another law that runs beside a matter and is nobody's clock here: told to a petitioner, or kept by another office. */
export type OtherPeriod = Line & {
  readonly from: Trigger;
  readonly within: Within;
  readonly rollsOverHolidays: boolean;
  readonly more?: { readonly by: Within; readonly clause: Text };
};

const rolls = { rollsOverHolidays: true } as const;
const appeal = text("《监察法》（2024）第六十九条", "Supervision Law (2024) Art. 69");
const discipline = text("《监督执纪工作规则》（2019）", "Rules on Supervision and Discipline Enforcement (2019)");

/** T18, T19, T21, T25 to T27 of the table of time rules. The unit stands in each, whatever its law calls a day. */
export const otherPeriods: readonly OtherPeriod[] = [
  {
    ...rolls,
    id: "disposal-opinion",
    name: text("提出线索处置意见", "Opinion on how to dispose of a clue"),
    clause: discipline,
    from: "received",
    within: { months: 1 },
  },
  {
    ...rolls,
    id: "inquiry-answer",
    name: text("回复函询", "Answer to a letter of inquiry"),
    clause: discipline,
    from: "received",
    within: { workingDays: 15 },
  },
  {
    ...rolls,
    id: "appeal-decision",
    name: text("复审决定", "Decision on an appeal"),
    clause: appeal,
    from: "received",
    within: { months: 1 },
  },
  {
    ...rolls,
    id: "appeal-upwards",
    name: text("申请复核", "To appeal to the organ above"),
    clause: appeal,
    from: "replied",
    within: { months: 1 },
  },
  {
    ...rolls,
    id: "appeal-upper-decision",
    name: text("复核决定", "Decision of the organ above"),
    clause: appeal,
    from: "received",
    within: { months: 2 },
  },
  {
    ...rolls,
    id: "reconsideration-application",
    name: text("申请行政复议", "To apply for reconsideration"),
    clause: text("《行政复议法》第二十条", "Administrative Reconsideration Law Art. 20"),
    from: "known",
    within: { calendarDays: 60 },
  },
  {
    ...rolls,
    id: "reconsideration",
    name: text("行政复议决定", "Decision on reconsideration"),
    clause: text("《行政复议法》第六十二条", "Administrative Reconsideration Law Art. 62"),
    from: "accepted",
    within: { calendarDays: 60 },
    more: {
      by: { calendarDays: 30 },
      clause: text("《行政复议法》第六十二条", "Administrative Reconsideration Law Art. 62"),
    },
  },
  {
    ...rolls,
    id: "reconsideration-simple",
    name: text("行政复议简易程序决定", "Decision in the simple procedure"),
    clause: text("《行政复议法》第六十二条", "Administrative Reconsideration Law Art. 62"),
    from: "accepted",
    within: { calendarDays: 30 },
  },
  {
    ...rolls,
    id: "information",
    name: text("答复政府信息公开申请", "Answer to a request for information"),
    clause: text("《政府信息公开条例》第三十三条", "Government Information Regulations Art. 33"),
    from: "received",
    within: { workingDays: 20 },
    more: {
      by: { workingDays: 20 },
      clause: text("《政府信息公开条例》第三十三条", "Government Information Regulations Art. 33"),
    },
  },
  {
    ...rolls,
    id: "information-supplement",
    name: text("告知补正", "Notice of what is missing"),
    clause: text("《政府信息公开条例》第三十条", "Government Information Regulations Art. 30"),
    from: "received",
    within: { workingDays: 7 },
  },
  {
    ...rolls,
    id: "mediation-confirmation",
    name: text("共同申请司法确认", "Joint request to have an agreement confirmed"),
    clause: text("《人民调解法》第三十三条", "People's Mediation Law Art. 33"),
    from: "took-effect",
    within: { calendarDays: 30 },
  },
];
