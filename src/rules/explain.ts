import { isAfter, later, type Day } from "../kernel/day.ts";
import type { Text } from "../kernel/text.ts";
import { whyDay, type Calendar } from "./calendar.ts";
import type { ClockFact } from "./clock-fact.ts";
import type { ClockRecord } from "./clock.ts";
import { civilCode, type CountingLaw } from "./counting-law.ts";
import { countOut, unitOf, type Due } from "./due.ts";
import { explainDays, type ExplainedDay } from "./explain-days.ts";
import { factsOfHours } from "./explain-hours.ts";
import { runsOf } from "./explain-runs.ts";
import { sayFact } from "./explain-words.ts";

export type ExplanationLine = ClockFact & { readonly sentence: Text };

/** Why a clock is due on its day: the lines to read in order, and under them every single day. */
export type Explanation = {
  readonly due: Day;
  readonly lines: readonly ExplanationLine[];
  readonly days: readonly ExplainedDay[];
};

/**
 * Explains a clock under a calendar, in the same words for officer and citizen: nobody is named, and no reason that a person
 * wrote is repeated. It warns when the days were not yet proclaimed, and when the calendar has changed since the record was made.
 */
export function explain(clock: ClockRecord, calendar: Calendar, law: CountingLaw = civilCode): Explanation {
  if (clock.hours) return told(clock, factsOfHours(clock, clock.hours), []);
  const counted = countOut(clock, calendar);
  const days = explainDays(clock, calendar);
  const facts = [
    ...beginning(clock, counted, law),
    ...counting(clock, counted, days, law),
    ...ending(clock, counted, calendar, law),
    ...warnings(clock, counted, calendar),
  ];
  return told(clock, facts, days);
}

function told({ due }: ClockRecord, facts: readonly ClockFact[], days: readonly ExplainedDay[]): Explanation {
  return { due, lines: facts.map((fact) => ({ ...fact, sentence: sayFact(fact) })), days };
}

function beginning(clock: ClockRecord, { legs }: Due, law: CountingLaw): ClockFact[] {
  return [
    { is: "start", on: clock.from, trigger: clock.trigger, law: law.start },
    clock.asSet
      ? { is: "day-set", on: legs[0]?.to ?? clock.due, clause: clock.clause }
      : { is: "length", within: clock.within, clause: clock.clause },
  ];
}

function counting(clock: ClockRecord, { legs }: Due, days: readonly ExplainedDay[], law: CountingLaw): ClockFact[] {
  const runs = runsOf(days, (leg) => unitOf(legs[leg]?.within ?? clock.within) === "workingDays");
  return legs.flatMap(({ within, from, to }, leg): ClockFact[] => {
    const extension = clock.extensions[leg - 1];
    return [
      ...(extension ? [{ is: "extended", from, extension } as const] : []),
      ...runs.filter((run) => run.leg === leg).map((run) => ({ is: "run", run, within }) as const),
      ...("months" in within ? [{ is: "month-end", on: to, law: law.months } as const] : []),
    ];
  });
}

function ending(clock: ClockRecord, { unrolledDue: on, due }: Due, calendar: Calendar, law: CountingLaw): ClockFact[] {
  const why = whyDay(calendar, on);
  return [
    isAfter(due, on)
      ? { is: "rolled", on, why, to: due, law: law.roll }
      : { is: "kept", on, why, rolls: clock.roll, law: law.roll },
    ...(due === clock.due ? [] : [{ is: "calendar-changed", recorded: clock.due, now: due } as const]),
    { is: "due", on: clock.due, law: law.roll },
  ];
}

function warnings(clock: ClockRecord, { due }: Due, { known }: Calendar): ClockFact[] {
  const unknown = !known || clock.from < known.from || isAfter(later(clock.due, due), known.until);
  return [
    ...clock.pauses.flatMap((pause) => (pause.to ? [] : [{ is: "standing-still", pause } as const])),
    ...(unknown ? [{ is: "not-yet-known", knownUntil: known?.until } as const] : []),
  ];
}
