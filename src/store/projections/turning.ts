import { addDays, isAfter, type Day } from "../../kernel/day.ts";
import { instant, startOfDay, toEpoch, type Instant } from "../../kernel/instant.ts";
import type { Matter } from "../../matter/state.ts";
import type { ClockRecord } from "../../rules/clock.ts";
import type { Running } from "../../rules/clock-move.ts";
import { momentOfRung } from "../../rules/rungs-due.ts";
import type { Books } from "./projection.ts";

/** When something is late and when it turns, as moments; its last day, and its last moment where it runs in hours. */
export type Turning = {
  readonly due: Day | "infinity";
  readonly due_at: Instant | null;
  readonly late_at: Instant | "infinity";
  readonly yellow_at: Instant | "infinity";
  readonly red_at: Instant | "infinity";
};

/** A clock that runs, by its rule. */
type Ruled = Running & { readonly rule: string };

/** What has no last day. */
export const never: Turning = {
  due: "infinity",
  due_at: null,
  late_at: "infinity",
  yellow_at: "infinity",
  red_at: "infinity",
};

/** The running clock that is late first. */
export function firstClock({ clocks }: Matter, { zone }: Books): ClockRecord | undefined {
  const running = clocks.filter(({ ended }) => !ended).map(({ record }) => record);
  return running.toSorted((one, other) => (lateAt(one, zone) < lateAt(other, zone) ? -1 : 1))[0];
}

/** What a list shows of a clock, with its rule; nothing for a rule without thresholds. */
export function shownOf(clock: Ruled, books: Books): (Turning & { readonly due_rule: string }) | undefined {
  const turning = turningOf(clock, books);
  return turning === never ? undefined : { ...turning, due_rule: clock.rule };
}

/** When a clock is late and turns by the thresholds of its rule. */
export function turningOf(record: Ruled, { rulebook, calendar, zone }: Books): Turning {
  const warn = rulebook.clocks.find(({ id }) => id === record.rule)?.warn;
  if (!warn) return never;
  const turns = (at: "yellow" | "red") => momentOfRung(record, warn, at, calendar, zone);
  return {
    due: record.due,
    due_at: record.hours?.due ?? null,
    late_at: lateAt(record, zone),
    yellow_at: turns("yellow"),
    red_at: turns("red"),
  };
}

/** When something with a last day and no thresholds of its own is late and turns, so many calendar days before, never before it began. */
export function turningOfDay(
  due: Day,
  { yellow, red }: { readonly yellow: number; readonly red: number },
  began: Day,
  { zone }: Books,
): Turning {
  const turns = (days: number) => {
    const on = addDays(due, -days);
    return startOfDay(zone, isAfter(began, on) ? began : on);
  };
  return {
    due,
    due_at: null,
    late_at: startOfDay(zone, addDays(due, 1)),
    yellow_at: turns(yellow),
    red_at: turns(red),
  };
}

/** The first moment at which a clock is late: its last moment, or its whole last day, still counts. */
function lateAt({ hours, due }: Running, zone: string): Instant {
  return hours ? instant(toEpoch(hours.due) + 1) : startOfDay(zone, addDays(due, 1));
}
