import type { Colour } from "../../contract/matter-row.ts";
import type { MatterView } from "../../contract/matter-view.ts";
import type { EnvelopeId } from "../../kernel/id.ts";
import { extendable, pauseRulesOf } from "../../matter/extension.ts";
import type { Office } from "../../matter/office.ts";
import type { AskedExtension, Matter, RunningClock } from "../../matter/state.ts";
import { isKnownDay } from "../../rules/calendar.ts";
import { colourOf, daysLeft } from "../../rules/days-left.ts";
import { explain } from "../../rules/explain.ts";
import type { WordsById } from "../read-words.ts";

type Clock = MatterView["clocks"][number];

/** The clocks of a matter, each with what can be done with it now and why its last day is that day. */
export function clocksOf(m: Matter, words: WordsById, office: Office): Clock[] {
  return m.clocks.map((one) => {
    const { clock, record, ended, asked, fired = {}, moved = [] } = one;
    return {
      clock,
      rule: record.rule,
      due: record.due,
      ...(record.hours ? { at: record.hours.due } : {}),
      ...running(one, office),
      ...(ended ? { ended } : {}),
      mayExtend: !ended && !extendable(m, clock, office),
      pauses: ended ? [] : pauseRulesOf(one, office).map(({ reason }) => reason),
      standsStill: ended ? [] : record.pauses.flatMap(({ reason, to }) => (to ? [] : [reason])),
      ...(asked ? { asked: askedOf(asked, words) } : {}),
      extensions: record.extensions.map(({ on, told, reason }) => ({
        on,
        ...(told === undefined ? {} : { told }),
        ...inWords(words, reason.id),
      })),
      ...(ended || isKnownDay(office.calendar, record.due) ? {} : { beyondKnown: true as const }),
      moved,
      fired: Object.entries(fired).map(([rung, { on, unit }]) => ({ rung, on, unit })),
      explanation: explain(record, office.calendar, office.rulebook.counting),
    };
  });
}

function running({ record, ended }: RunningClock, now: Office): { colour: Colour; daysLeft?: number } {
  const warn = now.rulebook.clocks.find(({ id }) => id === record.rule)?.warn;
  if (ended || !warn) return { colour: "none" };
  return { colour: colourOf(record, now, now.calendar, warn), daysLeft: daysLeft(record, now.on, now.calendar) };
}

function askedOf(asked: AskedExtension, words: WordsById): NonNullable<Clock["asked"]> {
  if (asked.is === "asked") return { is: "asked", on: asked.on, ...inWords(words, asked.reason.id) };
  const { extension, notice } = asked;
  return { is: "granted", on: extension.on, ...inWords(words, extension.reason.id), notice };
}

function inWords(words: WordsById, envelope: EnvelopeId): { words?: string } {
  const said = words.get(envelope);
  return said === undefined ? {} : { words: said };
}
