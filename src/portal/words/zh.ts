import { follow } from "./zh/follow.ts";
import { problem } from "./zh/problem.ts";
import { receipt } from "./zh/receipt.ts";
import { report } from "./zh/report.ts";
import { reading } from "./zh/reading.ts";

/** Every word of the portal in Chinese, which is the text; `en.ts` says the same. */
export const zh = {
  lang: "zh-CN",
  name: "回音",
  site: (office: string) => `${office}信访举报`,
  skip: "跳到正文",
  home: "首页",
  otherLanguage: "English",
  otherLang: "en",
  bigger: "大字",
  ordinary: "标准字号",
  wayLabel: "语言和字号",
  optional: "选填",
  colon: "：",
  comma: "、",
  wrongTitle: (count: number) => `有 ${count} 处请您再看一下`,
  wrongPrefix: "请再看一下 · ",
  footer: "本站不用脚本，不记录您的网络地址和设备。",
  places: "更多",
  ...reading,
  report,
  receipt,
  follow,
  problem,
};

export type Words = typeof zh;
