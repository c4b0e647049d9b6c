import { follow } from "./en/follow.ts";
import { problem } from "./en/problem.ts";
import { reading } from "./en/reading.ts";
import { receipt } from "./en/receipt.ts";
import { report } from "./en/report.ts";
import type { Words } from "./zh.ts";

/** Every word of the portal in English, as complete as the Chinese: a missing one does not compile. */
export const en: Words = {
  lang: "en",
  name: "Huiyin",
  site: (office: string) => `Petitions and reports, ${office}`,
  skip: "Skip to the page",
  home: "Home",
  otherLanguage: "中文",
  otherLang: "zh-CN",
  bigger: "Large text",
  ordinary: "Ordinary text",
  wayLabel: "Language and size",
  optional: "optional",
  colon: ": ",
  comma: ", ",
  wrongTitle: (count: number) =>
    count === 1 ? "Please look again at one place" : `Please look again at ${count} places`,
  wrongPrefix: "Please look again · ",
  footer: "This site needs no script and keeps no record of your network address or your device.",
  places: "More",
  ...reading,
  report,
  receipt,
  follow,
  problem,
};
