import type { Day } from "../kernel/day.ts";
import type { DayReason } from "./calendar.ts";
import type { ExplainedDay } from "./explain-days.ts";
import type { Pause } from "./pause.ts";

/**
 * Days in a row that a line speaks of together. A `counted` run takes ordinary weekends with it, so that a long period is not
 * cut at each; `units` is how many of its days counted, `upTo` the number of the last of them.
 */
export type Run = {
  readonly from: Day;
  readonly to: Day;
  readonly leg: number;
  readonly days: number;
  readonly units: number;
  readonly upTo: number;
} & (
  | { readonly is: "counted" }
  | { readonly is: "make-up-workday" | "holiday"; readonly why: Extract<DayReason, { name: unknown }> }
  | { readonly is: "paused"; readonly pause: Pause }
);

/** Gathers the days of a clock into runs; its start and the days it rolled over are told apart from these. */
export function runsOf(days: readonly ExplainedDay[], countsWorkingDays: (leg: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    if (day.is === "start" || day.is === "rolled-over") continue;
    const next = runOf(day, countsWorkingDays(day.leg));
    const last = runs.at(-1);
    if (last && belongTogether(last, next)) {
      const units = last.units + next.units;
      runs[runs.length - 1] = {
        ...last,
        to: next.to,
        days: last.days + 1,
        units,
        upTo: Math.max(last.upTo, next.upTo),
      };
    } else runs.push(next);
  }
  return runs;
}

function runOf(day: Extract<ExplainedDay, { is: "counted" | "off" | "paused" }>, inWorkingDays: boolean): Run {
  const number = day.is === "counted" ? day.number : 0;
  const run = { from: day.on, to: day.on, leg: day.leg, days: 1, units: Math.sign(number), upTo: number };
  if (day.is === "paused") return { ...run, is: "paused", pause: day.pause };
  if (inWorkingDays && (day.why.kind === "holiday" || day.why.kind === "make-up-workday")) {
    return { ...run, is: day.why.kind, why: day.why };
  }
  return { ...run, is: "counted" };
}

function belongTogether(one: Run, other: Run): boolean {
  if (one.leg !== other.leg) return false;
  if (one.is === "counted") return other.is === "counted";
  if (one.is === "paused") return other.is === "paused" && one.pause === other.pause;
  return (
    (other.is === "holiday" || other.is === "make-up-workday") &&
    one.is === other.is &&
    one.why.name.zh === other.why.name.zh
  );
}
