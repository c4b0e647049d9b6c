import { text, type Text } from "../../src/kernel/text.ts";
import type { Fact } from "../../src/rules/fact.ts";
import type { ClockRule } from "../../src/rules/clock-rule.ts";

const beijing = (zh: string, en: string): Text =>
  text(`北京市地方标准（2023年1月1日实施）：${zh}`, `Beijing local standard (in force 2023-01-01): ${en}`);
const office = (zh: string, en: string): Text => text(`本级规定：${zh}`, `Office rule: ${en}`);

const hurry = { yellow: { hoursLeft: 0.5 }, red: { hoursLeft: 0.25 } };
const soon = { yellow: { hoursLeft: 1 }, red: { hoursLeft: 0.5 } };
const today = { yellow: { hoursLeft: 8 }, red: { hoursLeft: 2 } };
const days = { yellow: { daysLeft: 3 }, red: { daysLeft: 1 } };

const sheet = { from: "received", until: "decided", rollsOverHolidays: false } as const;
const signing = { from: "transferred", until: "acceptance-answered", rollsOverHolidays: false } as const;
const feedback = { from: "accepted", until: "replied" } as const;
const emergency: readonly Fact[] = [{ category: "emergency" }];
const utilities: readonly Fact[] = [{ category: "utilities" }];
const complex: readonly Fact[] = [{ category: "complex" }];
const ordinary: readonly Fact[] = [
  { notCategory: "emergency" },
  { notCategory: "utilities" },
  { notCategory: "complex" },
];
const slow: readonly Fact[] = [{ notCategory: "emergency" }, { notCategory: "utilities" }];

/** Dispatch in 1, 2 and 24 hours, feedback in 2 hours, 24 hours, 7 and 15 days, by class; and the times around them. */
export const clocks: readonly ClockRule[] = [
  {
    ...sheet,
    id: "dispatch-emergency",
    name: text("紧急派单", "Urgent dispatch"),
    clause: beijing("危及生命财产安全的一小时内派单", "danger to life or property is dispatched within 1 hour"),
    when: emergency,
    within: { hours: 1 },
    warn: hurry,
    urgent: true,
  },
  {
    ...sheet,
    id: "dispatch-utilities",
    name: text("水电气热派单", "Dispatch of utilities"),
    clause: beijing("水电气热、极端天气的两小时内派单", "water, power, gas, heat and weather within 2 hours"),
    when: utilities,
    within: { hours: 2 },
    warn: soon,
    urgent: true,
  },
  {
    ...sheet,
    id: "dispatch",
    name: text("一般派单", "Dispatch"),
    clause: beijing("一般诉求二十四小时内派单", "ordinary requests within 24 hours"),
    when: slow,
    within: { hours: 24 },
    warn: today,
  },
  {
    id: "classification",
    name: text("分类", "Classification"),
    clause: office(
      "来电之日起二十四小时内分类，按所属类别派单",
      "put in a class within 24 hours, and dispatched by its class",
    ),
    from: "received",
    when: ["unclassified"],
    until: "classified",
    within: { hours: 24 },
    rollsOverHolidays: false,
    warn: today,
  },
  {
    id: "whole-sheet",
    name: text("工单全程", "The whole sheet"),
    clause: office(
      "工单自受理诉求之日起三十日内反馈，退单、改类不重新起算",
      "answered within 30 days of the call, however it went",
    ),
    from: "received",
    until: "replied",
    within: { calendarDays: 30 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } },
  },
  {
    id: "dispatch-again",
    name: text("退单后重新派单", "Dispatch after a return"),
    clause: office("退单后二十四小时内重新派单", "dispatched anew within 24 hours of a return"),
    from: "returned",
    until: "decided",
    within: { hours: 24 },
    rollsOverHolidays: false,
    warn: today,
  },
  {
    ...signing,
    id: "signing-emergency",
    name: text("紧急签收", "Urgent sheet taken or returned"),
    clause: office("紧急工单三十分钟内签收或者提出异议", "an urgent sheet is taken or objected to within half an hour"),
    when: emergency,
    within: { hours: 0.5 },
    warn: { yellow: { hoursLeft: 0.25 }, red: { hoursLeft: 0.1 } },
    urgent: true,
  },
  {
    ...signing,
    id: "signing-utilities",
    name: text("水电气热签收", "Utilities sheet taken or returned"),
    clause: office("水电气热工单两小时内签收或者提出异议", "a utilities sheet within 2 hours"),
    when: utilities,
    within: { hours: 2 },
    warn: soon,
    urgent: true,
  },
  {
    ...signing,
    id: "signing",
    name: text("签收或者退单", "Sheet taken or returned"),
    clause: office("工单二十四小时内签收或者提出异议", "a sheet is taken or objected to within 24 hours"),
    when: slow,
    within: { hours: 24 },
    warn: today,
  },
  {
    ...feedback,
    id: "feedback-emergency",
    name: text("紧急反馈", "Urgent feedback"),
    clause: beijing("紧急诉求两小时内反馈（自签收起算）", "urgent requests within 2 hours (from when it is taken)"),
    when: emergency,
    within: { hours: 2 },
    rollsOverHolidays: false,
    warn: soon,
    urgent: true,
  },
  {
    ...feedback,
    id: "feedback-utilities",
    name: text("水电气热反馈", "Feedback on utilities"),
    clause: beijing("水电气热诉求二十四小时内反馈（自签收起算）", "utilities within 24 hours (from when it is taken)"),
    when: utilities,
    within: { hours: 24 },
    rollsOverHolidays: false,
    warn: today,
    urgent: true,
  },
  {
    ...feedback,
    id: "feedback",
    name: text("一般反馈", "Feedback"),
    clause: beijing("一般诉求七日内反馈（自签收起算）", "ordinary requests within 7 days (from when it is taken)"),
    when: ordinary,
    within: { calendarDays: 7 },
    rollsOverHolidays: true,
    warn: days,
  },
  {
    ...feedback,
    id: "feedback-complex",
    name: text("疑难反馈", "Feedback on complex requests"),
    clause: beijing("疑难复杂诉求十五日内反馈（自签收起算）", "complex ones within 15 days (from when it is taken)"),
    when: complex,
    within: { calendarDays: 15 },
    rollsOverHolidays: true,
    extension: {
      times: 1,
      by: { calendarDays: 15 },
      approver: "head",
      notice: "extension-notice",
      clause: office("疑难工单可延长一次并告知诉求人", "a complex sheet once, and the caller is told"),
    },
    warn: { yellow: { daysLeft: 5 }, red: { daysLeft: 2 } },
  },
  {
    id: "closing",
    name: text("回访销号", "Call-back and strike-off"),
    clause: office("反馈之日起三十日内回访、销号", "called back and struck off within 30 days of the feedback"),
    from: "replied",
    until: "struck-off",
    within: { calendarDays: 30 },
    rollsOverHolidays: true,
    warn: { yellow: { daysLeft: 10 }, red: { daysLeft: 3 } },
  },
];
