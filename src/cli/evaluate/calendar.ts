import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { calendarOf } from "../../rules/calendar-change.ts";
import { readCalendar } from "../read-calendar.ts";
import type { Evaluation } from "./evaluation.ts";
import { disagreement, readVectors } from "./workday-vectors.ts";

/** Whether the calendar agrees with working-day cases made elsewhere; each case that it denies is named. */
export const calendar: Evaluation = {
  usage: "calendar --vectors FILE [--calendars FOLDER]",
  run: async (args, say) => {
    const options = { vectors: { type: "string" }, calendars: { type: "string" } } as const;
    let given;
    try {
      given = parseArgs({ args: [...args], options }).values;
    } catch (error) {
      say(`${(error as Error).message}\nUse: ${calendar.usage}`);
      return 2;
    }
    if (!given.vectors) {
      say(`Name the file of cases: ${calendar.usage}`);
      return 2;
    }
    const csv = await readFile(given.vectors, "utf8").catch((error: Error) => error);
    if (csv instanceof Error) {
      say(`${given.vectors} cannot be read: ${csv.message}`);
      return 2;
    }
    const read = readVectors(csv);
    if (!read.ok) {
      say(`${given.vectors} cannot be evaluated. ${read.why}`);
      return 2;
    }
    const site = await readCalendar(given.calendars ?? "data/calendars");
    if (!site.ok) {
      say(site.why.en);
      return 2;
    }

    const days = calendarOf(site.layers);
    const denied = read.vectors.flatMap((vector) => disagreement(vector, days) ?? []);
    for (const sentence of denied) say(sentence);
    say(`${read.vectors.length - denied.length} of ${read.vectors.length} hold`);
    return denied.length === 0 ? 0 : 1;
  },
};
