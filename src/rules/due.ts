import { addDays, addMonths, daysBetween, isAfter, type Day } from "../kernel/day.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Calendar } from "./calendar.ts";
import { isInHours, type Length, type Within } from "./length.ts";
import { pausedUnits, spansOf, type Pause, type Span, type Unit } from "./pause.ts";
import { addWorkingDays, rollForward } from "./working-days.ts";

/** From when to when a period of hours runs, and the day on which it ends in the zone of the jurisdiction. */
export type Hours = {
  readonly from: Instant;
  readonly due: Instant;
  readonly lastDay: Day;
  readonly zone: string;
};

/**
 * All that decides a due day: the day of the trigger, the length, whether the last day rolls, the pauses and the
 * extensions. A period of hours has its moments in `hours`; no calendar, pause or extension moves it.
 */
export type Counting = {
  readonly from: Day;
  readonly within: Length;
  readonly hours?: Hours;
  readonly roll: boolean;
  readonly pauses: readonly Pause[];
  readonly extensions: readonly { readonly by: Within }[];
};

/** One stretch of counting, after `from` up to and including `to`: the first by the rule, each next by an extension. */
export type Leg = { readonly within: Length; readonly from: Day; readonly to: Day };

/** The stretches, the day the counting ends, and the last day after rolling. */
export type Due = { readonly legs: readonly Leg[]; readonly unrolledDue: Day; readonly due: Day };

/** Counts a period out. Paused days are not counted in any unit, and a last day does not roll onto one. */
export function countOut({ from, within, hours, roll, pauses, extensions }: Counting, calendar: Calendar): Due {
  if (isInHours(within)) {
    const due = hours?.lastDay ?? from;
    return { legs: [{ within, from, to: due }], unrolledDue: due, due };
  }
  const spans = spansOf(pauses);
  const legs: Leg[] = [];
  let at = from;
  // Months that follow months are one period: 31 January and one month and one more is 31 March, not 28.
  let months = { since: from, count: 0 };

  for (const length of [within, ...extensions.map(({ by }) => by)]) {
    let to: Day;
    if ("months" in length) {
      months = { since: months.count > 0 ? months.since : at, count: months.count + length.months };
      const days = daysBetween(months.since, addMonths(months.since, months.count));
      to = lapse(calendar, spans, months.since, { calendarDays: days });
    } else {
      months = { since: at, count: 0 };
      to = lapse(calendar, spans, at, length);
    }
    legs.push({ within: length, from: at, to });
    at = to;
  }
  return { legs, unrolledDue: at, due: roll ? rolled(calendar, spans, at) : at };
}

/** The unit a period runs in; months run in calendar days once their end is known (民法典 Art. 202). */
export function unitOf(within: Length): Unit {
  return "workingDays" in within ? "workingDays" : "calendarDays";
}

// The first day by which so many unpaused days have passed: each round adds the paused days that the round before reached.
function lapse(
  calendar: Calendar,
  spans: readonly Span[],
  from: Day,
  length: Exclude<Within, { months: number }>,
): Day {
  const reach = (more: number) =>
    "workingDays" in length
      ? addWorkingDays(calendar, from, length.workingDays + more)
      : addDays(from, length.calendarDays + more);
  let reached = reach(0);
  for (;;) {
    const next = reach(pausedUnits(calendar, spans, unitOf(length), from, reached));
    if (next === reached) return reached;
    reached = next;
  }
}

function rolled(calendar: Calendar, spans: readonly Span[], from: Day): Day {
  let on = rollForward(calendar, from);
  for (const span of spans) {
    if (span.from <= on && !isAfter(on, span.to)) on = rollForward(calendar, addDays(span.to, 1));
  }
  return on;
}
