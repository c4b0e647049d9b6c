import { readFile } from "node:fs/promises";
import { calendarWish, type CalendarWish } from "../../contract/calendar-change.ts";
import { text } from "../../kernel/text.ts";
import type { Misused } from "../command.ts";
import { layerName } from "../read-calendar.ts";

/** What a file wishes of the calendar: to be put into it, under its own name. What stands in it is judged at the door. */
export async function readWishFile(file: string): Promise<CalendarWish | Misused> {
  const written = await readFile(file, "utf8").catch((error: Error) => error);
  if (written instanceof Error)
    return { misused: text(`读不了 ${file}：${written.message}`, `${file} cannot be read: ${written.message}`) };
  try {
    const content: unknown = JSON.parse(written.replace(/^\uFEFF/, ""));
    const wish = calendarWish.safeParse({ wish: "put-file", key: layerName(file), content });
    return wish.success ? wish.data : { misused: text(`文件名 ${file} 不能用。`, `The name ${file} cannot be used.`) };
  } catch (error) {
    const why = (error as Error).message;
    return { misused: text(`${file} 不是 JSON（${why}）。`, `${file} is not JSON (${why}).`) };
  }
}
