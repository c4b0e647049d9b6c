import { text } from "../../src/kernel/text.ts";
import type { ClockRule } from "../../src/rules/clock-rule.ts";

const directive = (zh: string, en: string) => text(`第2019/1937号指令第${zh}`, `Directive (EU) 2019/1937 Art. ${en}`);
const office = (zh: string, en: string) => text(`本级规定：${zh}`, `Office rule: ${en}`);
const long = { yellow: { daysLeft: 14 }, red: { daysLeft: 5 } };

/** Feedback within three months of the acknowledgement, six in justified cases, and the times that keep it from standing still. */
export const clocks: readonly ClockRule[] = [
  {
    id: "feedback",
    name: text("反馈", "Feedback"),
    clause: directive(
      "九条第一款（f）项、第十一条第二款（d）项：确认收到之日起三个月；未确认的，自七日期满起算",
      "9(1)(f), 11(2)(d): 3 months from the acknowledgement or, without one, from the end of the 7 days",
    ),
    from: "acknowledged",
    until: "replied",
    within: { months: 3 },
    rollsOverHolidays: true,
    extension: {
      times: 1,
      by: { months: 3 },
      approver: "head",
      notice: "extension-notice",
      clause: directive("十一条第二款（d）项：有正当理由的为六个月", "11(2)(d): 6 months in duly justified cases"),
    },
    warn: long,
  },
  {
    id: "assessment",
    name: text("受理评估", "Assessment"),
    clause: office("收到之日起十五个工作日内评估", "assessed within 15 working days of receipt"),
    from: "received",
    until: "decided",
    within: { workingDays: 15 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } },
  },
  {
    id: "assessment-again",
    name: text("退回后重新评估", "Assessment after a return"),
    clause: office("退回之日起五个工作日", "5 working days after a return"),
    from: "returned",
    until: "decided",
    within: { workingDays: 5 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 3 }, red: { daysLeft: 1 } },
  },
  {
    id: "passing-on",
    name: text("主管机关接收", "Taken by the competent authority"),
    clause: text(
      "第2019/1937号指令第十一条第六款：合理时间内移送；本级规定：十个工作日",
      "Directive (EU) 2019/1937 Art. 11(6): passed on within a reasonable time; office rule: 10 working days",
    ),
    from: "transferred",
    until: "acceptance-answered",
    within: { workingDays: 10 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } },
  },
  {
    id: "follow-up",
    name: text("跟进", "Follow-up"),
    clause: text(
      "第2019/1937号指令第九条第一款（d）项：尽职跟进；本级规定：受理之日起三个月",
      "Directive (EU) 2019/1937 Art. 9(1)(d): diligent follow-up; office rule: 3 months from acceptance",
    ),
    from: "accepted",
    until: "replied",
    within: { months: 3 },
    rollsOverHolidays: true,
    extension: {
      times: 1,
      by: { months: 3 },
      approver: "head",
      notice: "extension-notice",
      clause: office("与反馈期限一并延长", "extended with the time for feedback"),
    },
    warn: long,
  },
  {
    id: "closing",
    name: text("反馈后结案", "Closing after the feedback"),
    clause: office("反馈之日起九十日内结案", "closed within 90 days of the feedback"),
    from: "replied",
    until: "struck-off",
    within: { calendarDays: 90 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 15 }, red: { daysLeft: 5 } },
  },
];
