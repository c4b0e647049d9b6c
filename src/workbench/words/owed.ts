import type { OwedEnd, OwedKind, OwedState } from "../../contract/owed.ts";
import type { Creditor } from "../../rules/obligation-rule.ts";

const zh = {
  title: "义务",
  hint: "谁欠谁什么、哪天到期、怎样了结：告知、反馈、包保责任、督办反馈和留言回复，都在这里。",
  state: "状态",
  states: { open: "未了结", late: "已超期", ended: "已了结" } satisfies Record<OwedState, string>,
  kind: "种类",
  all: "全部",
  kinds: { obligation: "告知和反馈", duty: "包保责任", message: "留言" } satisfies Record<OwedKind, string>,
  unit: "义务单位",
  anyUnit: "全部单位",
  due: "期限",
  what: "应办",
  who: "谁办",
  to: "向谁",
  creditors: {
    reporter: "信访人",
    centre: "信访举报中心",
    assigner: "交办单位",
    supervisor: "督办单位",
    "upper-organ": "上级机关",
  } satisfies Record<Creditor, string>,
  number: "事项编号",
  arose: "产生",
  ended: "了结",
  how: { served: "已送达", waived: "依规免除", done: "已完成", answered: "已回复" } satisfies Record<
    OwedEnd["how"],
    string
  >,
  none: {
    open: "没有未了结的义务。",
    late: "没有超期的义务。",
    ended: "还没有了结的义务。",
  } satisfies Record<OwedState, string>,
  next: "后一页",
  back: "前一页",
};
const en: typeof zh = {
  title: "Obligations",
  hint: "Who owes whom what, by when, and how it ended: notices, feedback, duties, answers to supervision and to messages.",
  state: "State",
  states: { open: "Open", late: "Late", ended: "Ended" },
  kind: "Kind",
  all: "All",
  kinds: { obligation: "Notices and feedback", duty: "Duties", message: "Messages" },
  unit: "Owing unit",
  anyUnit: "Every unit",
  due: "Due",
  what: "What",
  who: "By whom",
  to: "To whom",
  creditors: {
    reporter: "the petitioner",
    centre: "the report centre",
    assigner: "who assigned it",
    supervisor: "who supervises",
    "upper-organ": "the upper organ",
  },
  number: "Matter",
  arose: "Since",
  ended: "Ended",
  how: { served: "served", waived: "lawfully waived", done: "done", answered: "answered" },
  none: { open: "Nothing is owed.", late: "Nothing is late.", ended: "Nothing has ended yet." },
  next: "Next page",
  back: "Previous page",
};

export const owedWords = { zh, en };
