import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import { whyDay, type Calendar, type DayReason } from "./calendar.ts";
import type { Occurrence, RecurrenceRule } from "./recurrence.ts";

/** Why something that comes again is held on its day, in one sentence with the clause it stands on. */
export function sayOccurrence(rule: RecurrenceRule, { by, on }: Occurrence, calendar: Calendar): Text {
  const { name, clause } = rule;
  const [day, off] = [sayDay(by), sayOff(whyDay(calendar, by))];
  const head = text(`${name.zh}：按规则为${day.zh}`, `${name.en}: by the rule on ${day.en}`);
  if (on === by) return text(`${head.zh}（${clause.zh}）。`, `${head.en} (${clause.en}).`);
  const held = on && sayDay(on);
  return held
    ? text(
        `${head.zh}，当日${off.zh}，改在${held.zh}（${clause.zh}）。`,
        `${head.en}, which is off (${off.en}), so it is held on ${held.en} (${clause.en}).`,
      )
    : text(
        `${head.zh}，当日${off.zh}，这一次取消（${clause.zh}）。`,
        `${head.en}, which is off (${off.en}), so it falls out (${clause.en}).`,
      );
}

function sayOff(why: DayReason): Text {
  return why.kind === "holiday" ? text(`为${why.name.zh}`, why.name.en) : text("休息", "a weekend");
}
