import { dayNumber, type Day } from "../../kernel/day.ts";
import type { MatterId, OfficerId, UnitId } from "../../kernel/id.ts";
import { parseTexts } from "../../store/arrays.ts";

/** The columns of a card, and how each is read from what the database writes. Days are numbers, to lie in order. */
export const kinds = {
  version: Number,
  stage: word,
  next_gate: word,
  rulebook: word,
  category: word,
  channel: word,
  real_name: word,
  packaged: word,
  received_on: onDay,
  last_change: onDay,
  answerable: word,
  handling: word,
  days,
  merged_into: (written: string) => written as MatterId,
  reach: parseTexts<UnitId>,
  officers: parseTexts<OfficerId>,
  stood_aside: parseTexts<OfficerId>,
  subject_officers: parseTexts<OfficerId>,
  barred_units: parseTexts<UnitId>,
};
export type Kinds = typeof kinds;
export const columnNames = Object.keys(kinds) as (keyof Kinds)[];

function word(written: string): string {
  return written;
}

function onDay(written: string): number {
  return dayNumber(written as Day);
}

/** The last day of the next clock and those on which it turns, and where the first lies; without a clock, after all others. */
function days(written: string) {
  const [due = "", yellow_on = "", red_on = ""] = written.split(" ");
  return { due, yellow_on, red_on, place: due === "infinity" ? Number.MAX_SAFE_INTEGER : onDay(due) };
}
