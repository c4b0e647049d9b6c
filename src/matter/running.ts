import type { ClockId, ObligationId } from "../kernel/id.ts";
import type { Running } from "../rules/clock-move.ts";
import type { ClockRecord } from "../rules/clock.ts";
import type { Matter } from "./state.ts";
import { givesNoWarning } from "./wakes.ts";

/**
 * A clock or debt of a matter that runs, with what decides its last day. `place` is its turn among the clocks that end the
 * same day; `fired` are the warnings it has given, and none where it gives no more.
 */
export type RunningIn = {
  readonly about: ClockId | ObligationId;
  readonly kind: "clock" | "obligation";
  readonly rule: string;
  readonly place: number;
  readonly fired: readonly string[] | undefined;
  readonly running: Running;
};

/** Everything in a matter whose last day the calendar decides and that has not ended. */
export function runningIn(m: Matter): RunningIn[] {
  const silent = givesNoWarning(m);
  return [
    ...m.clocks.flatMap(({ clock, record, ended, fired = {} }, place): RunningIn[] => {
      if (ended) return [];
      const given = silent ? undefined : Object.keys(fired).toSorted();
      return [{ about: clock, kind: "clock", rule: record.rule, place, fired: given, running: runningOf(record) }];
    }),
    ...m.obligations.flatMap(({ obligation, rule, counted, ended }, place): RunningIn[] => {
      if (ended || !counted) return [];
      return [{ about: obligation, kind: "obligation", rule, place, fired: undefined, running: runningOf(counted) }];
    }),
  ];
}

/** What decides the last day of a record, in one order, so that records which began alike are written alike. */
function runningOf({ from, within, hours, roll, pauses, extensions, unrolledDue, due }: ClockRecord): Running {
  return {
    from,
    within,
    ...(hours ? { hours } : {}),
    roll,
    pauses,
    extensions: extensions.map(({ by }) => ({ by })),
    unrolledDue,
    due,
  };
}
