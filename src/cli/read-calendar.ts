import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { text, type Text } from "../kernel/text.ts";
import { readCalendarFile, type CalendarFile } from "../rules/calendar-file.ts";
import { layCalendar, type Calendar, type CalendarLayer } from "../rules/calendar.ts";

export type CalendarRead =
  | { readonly ok: true; readonly calendar: Calendar; readonly files: readonly string[] }
  | { readonly ok: false; readonly why: Text };

/**
 * Reads the calendar of this site: the nation's days, and over them every `.json` file of its folder, in the order of their names.
 * A folder that does not exist adds nothing. One file that cannot be read refuses them all, naming it: a calendar with a hole gives wrong days.
 */
export async function readCalendar(folder: string): Promise<CalendarRead> {
  const files = await jsonFiles(folder);
  const layers: CalendarLayer[] = [chinaLayer];
  for (const file of files) {
    const path = join(folder, file);
    const read = await readLayer(path);
    if (!read.ok) {
      return {
        ok: false,
        why: text(
          `日历文件 ${path} 无法使用：${read.why.zh}`,
          `The calendar file ${path} cannot be used: ${read.why.en}`,
        ),
      };
    }
    layers.push(read.layer);
  }
  return { ok: true, calendar: layCalendar(layers), files };
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function readLayer(path: string): Promise<CalendarFile> {
  const written = await readFile(path, "utf8");
  try {
    return readCalendarFile(JSON.parse(written.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, why: text(`不是 JSON（${error.message}）`, `it is not JSON (${error.message})`) };
  }
}
