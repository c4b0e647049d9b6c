import { text } from "../../src/kernel/text.ts";
import type { ClockRule } from "../../src/rules/clock-rule.ts";

/** T13, T14 and T20 of the law, and the times that the office sets itself so that nothing stands without a clock. */
export const clocks: readonly ClockRule[] = [
  {
    id: "screening",
    name: text("甄别办理", "Screening"),
    clause: text(
      "本级规定：收到之日起十五个工作日内决定受理、转送或不予受理",
      "Office rule: to be decided within 15 working days of receipt",
    ),
    from: "received",
    until: "decided",
    within: { workingDays: 15 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } },
  },
  {
    id: "screening-again",
    name: text("退回后重新决定", "Decision after return"),
    clause: text("本级规定：退回之日起五个工作日", "Office rule: 5 working days after a return"),
    from: "returned",
    until: "decided",
    within: { workingDays: 5 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 3 }, red: { daysLeft: 1 } },
  },
  {
    id: "lower-acceptance",
    name: text("下级受理或转办", "Acceptance by the lower organ"),
    clause: text("《检举控告工作规则》第十六条", "Accusation Rules Art. 16"),
    from: "transferred",
    until: "acceptance-answered",
    within: { workingDays: 5 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 3 }, red: { daysLeft: 1 } },
  },
  {
    id: "wrong-organ",
    name: text("转送有权机关", "Passing on to the right organ"),
    clause: text("《监察法实施条例》第一百六十九条", "Supervision Law Implementing Regulations Art. 169"),
    from: "out-of-scope",
    until: "sent-on",
    within: { workingDays: 5 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 3 }, red: { daysLeft: 1 } },
  },
  {
    id: "handling",
    name: text("办理答复", "Handling and reply"),
    clause: text(
      "本级规定：受理之日起六十日（参照《信访工作条例》第三十四条）",
      "Office rule: 60 days from acceptance, as in Petition Regulations Art. 34",
    ),
    from: "accepted",
    until: "replied",
    within: { calendarDays: 60 },
    rollsOverHolidays: true,
    extension: {
      times: 1,
      by: { calendarDays: 30 },
      approver: "head",
      notice: "extension-notice",
      clause: text("参照《信访工作条例》第三十四条", "As in Petition Regulations Art. 34"),
    },
    pauses: [
      {
        reason: "appraisal",
        clause: text(
          "本级规定：鉴定所需时间不计入办理期限",
          "Office rule: the time an expert appraisal takes is not counted",
        ),
      },
    ],
    warn: { yellow: { daysLeft: 10 }, red: { daysLeft: 3 } },
  },
  {
    id: "assigned-report",
    name: text("交办报结", "Report on an assigned matter"),
    clause: text(
      "《信访工作条例》第二十二条：交办时限由交办机关指定",
      "Petition Regulations Art. 22: as set by the one who assigns",
    ),
    from: "assigned",
    until: "replied",
    within: { calendarDays: 45 },
    asSet: true,
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 10 }, red: { daysLeft: 3 } },
  },
  {
    id: "closing",
    name: text("答复后销号", "Strike-off after the reply"),
    clause: text(
      "本级规定：答复之日起九十日内逐案销号",
      "Office rule: struck off, one by one, within 90 days of the reply",
    ),
    from: "replied",
    until: "struck-off",
    within: { calendarDays: 90 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 15 }, red: { daysLeft: 5 } },
  },
];
