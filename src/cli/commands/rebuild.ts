import { rebuild } from "../../access/rebuild.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { Command } from "../command.ts";
import { housesOf, withInstallation } from "../open-beside.ts";
import { sayProgress } from "../progress.ts";

/** Makes every projection anew from the log. */
export const rebuildCommand: Command = {
  name: "rebuild",
  says: text("清空各投影表并按日志重建", "empty every projection and make it anew from the log"),
  words: [],
  flags: {
    jurisdiction: {
      takes: "ID",
      says: text("只做这个地区（默认全部）", "this district only (all of them by default)"),
    },
  },
  run: ({ values }, { settings, say }) =>
    withInstallation(settings, say, async (installation) => {
      const houses = await housesOf(installation, values["jurisdiction"]);
      if ("misused" in houses) return houses;
      const rebuilt: { jurisdiction: string; events: number; matters: number; seconds: number }[] = [];
      for (const house of houses) {
        const since = performance.now();
        const done = await rebuild(house, sayProgress(say, text("个事件已重放", "events replayed")));
        const seconds = Math.round(performance.now() - since) / 1000;
        rebuilt.push({ jurisdiction: house.jurisdiction, ...done, seconds });
      }
      return { good: true, lines: rebuilt.map(sayRebuilt), facts: { rebuilt } };
    }),
};

function sayRebuilt(done: { jurisdiction: string; events: number; matters: number; seconds: number }): Text {
  const { jurisdiction, events, matters, seconds } = done;
  return text(
    `${jurisdiction}：已按 ${events} 个事件重建 ${matters} 件事项的投影，用时 ${seconds} 秒。`,
    `${jurisdiction}: the projections of ${matters} matters were made anew from ${events} events in ${seconds} s.`,
  );
}
