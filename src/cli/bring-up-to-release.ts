import type { House } from "../access/house.ts";
import { rebuildIfOld } from "../access/rebuild.ts";
import { text, type Text } from "../kernel/text.ts";
import { sayProgress } from "./progress.ts";

/** Makes anew, before anybody is served, what an older release made of the log, and says that it does and how far it is. */
export async function bringUpToRelease(house: House, say: (what: Text) => void): Promise<House> {
  const progress = sayProgress(say, text("个事件已重放", "events replayed"));
  const rebuilt = await rebuildIfOld(house, (old) => say(sayOld(old)), progress);
  if (rebuilt) say(sayRebuilt(rebuilt.matters));
  return house;
}

function sayOld(old: readonly string[]): Text {
  return text(
    `数据由旧版本整理（${old.join("、")}），正在按日志重建，完成后再开始服务……`,
    `An older release made what is read every day (${old.join(", ")}); it is made anew from the log before anybody is served …`,
  );
}

function sayRebuilt(matters: number): Text {
  return text(`已重建 ${matters} 件事项。`, `${matters} matters were made anew.`);
}
