import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { text, type Text } from "../kernel/text.ts";
import type { KeptLayer } from "../rules/calendar-change.ts";
import { readCalendarFile, type CalendarFile } from "../rules/calendar-file.ts";

export type CalendarRead =
  | { readonly ok: true; readonly layers: readonly KeptLayer[]; readonly files: readonly string[] }
  | { readonly ok: false; readonly why: Text };

/**
 * Reads what this release and this site bring for a calendar: the nation's days, and over them every `.json` file of the folder, in the
 * order of their names. Each layer goes by the name of its file without the ending.
 * A folder that does not exist adds nothing. One file that cannot be read refuses them all, naming it: a calendar with a hole gives wrong days.
 */
export async function readCalendar(folder: string): Promise<CalendarRead> {
  const files = await jsonFiles(folder);
  const layers: KeptLayer[] = [{ key: "china", origin: "release", layer: chinaLayer }];
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
    layers.push({ key: layerName(file), origin: "folder", layer: read.layer });
  }
  return { ok: true, layers, files };
}

/** The name under which the layer of a file is kept. */
export function layerName(file: string): string {
  return basename(file).replace(/\.json$/i, "");
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
