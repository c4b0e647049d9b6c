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
  turns,
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

/** When the next clock is late and when it turns, and where it lies by the minute; without a clock, after all others. */
function turns(written: string) {
  const [late = Infinity, yellow = Infinity, red = Infinity] = written.split(" ").map(Number);
  return { late, yellow, red, place: late === Infinity ? Number.MAX_SAFE_INTEGER : Math.floor(late / 60_000) };
}
