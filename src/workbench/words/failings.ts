import type { FailingState } from "../../contract/failing.ts";

const zh = {
  title: "监督清单",
  hint: "《信访工作条例》第四十二条至第四十六条追责的情形，由系统从日志中查出；只对事项和职责，不对个人。",
  state: "状态",
  states: { new: "今日新增", open: "尚未纠正", ended: "已经纠正" } satisfies Record<FailingState, string>,
  from: (day: string) => `${day} 以来`,
  since: "起",
  until: "纠正",
  what: "情形",
  clause: "依据",
  number: "事项编号",
  show: "看证据",
  hide: "收起",
  evidence: "显示这一情形的记录",
  none: {
    new: "没有新增的情形。",
    open: "没有尚未纠正的情形。",
    ended: "没有已经纠正的情形。",
  } satisfies Record<FailingState, string>,
  next: "后一页",
  back: "前一页",
};
const en: typeof zh = {
  title: "Failures of duty",
  hint: "What Arts. 42–46 of the Petition Regulations punish, found in the log: about matters and duties, and never about a person.",
  state: "State",
  states: { new: "New today", open: "Not put right", ended: "Put right" },
  from: (day) => `since ${day}`,
  since: "Since",
  until: "Put right",
  what: "Failure",
  clause: "Clause",
  number: "Matter",
  show: "Show evidence",
  hide: "Hide",
  evidence: "The entries that show it",
  none: { new: "Nothing new.", open: "Nothing waits to be put right.", ended: "Nothing was put right yet." },
  next: "Next page",
  back: "Previous page",
};

export const failingWords = { zh, en };
