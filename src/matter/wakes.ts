import { addDays, type Day } from "../kernel/day.ts";
import { startOfDay, type Instant } from "../kernel/instant.ts";
import type { Running } from "../rules/clock-move.ts";
import { whenOpen } from "../rules/office-hours.ts";
import { momentOfRung } from "../rules/rungs-due.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";
import { petitioners } from "./voice.ts";

type Around = Pick<Office, "rulebook" | "calendar" | "zone">;

/**
 * The moment from which something happens by itself: a withdrawal takes effect, the right to a review lapses, a warning is
 * given. Nothing where nothing is to come, as long as nobody acts.
 */
export function wakesAt(m: Matter, around: Around): Instant | undefined {
  const besides = wakesBesides(m, around);
  const warnings = m.clocks.flatMap(({ record, ended, fired = {} }) =>
    ended || givesNoWarning(m) ? [] : (warnsAt(record, Object.keys(fired), around) ?? []),
  );
  return [...(besides === undefined ? [] : [besides]), ...warnings].toSorted()[0];
}

/** The same without what clocks bring, which is all that a calendar can move. */
export function wakesBesides(m: Matter, { zone }: Pick<Around, "zone">): Instant | undefined {
  const { reply, stage } = m;
  if (m.erasure?.erasedOn !== undefined || stage === "merged") return undefined;
  const voices = petitioners(m).map(({ voice }) => voice);
  const over = (last: Day) => startOfDay(zone, addDays(last, 1));
  const moments = [
    ...voices.flatMap(({ withdrawal }) => (withdrawal && !withdrawal.effective ? [over(withdrawal.takesEffect)] : [])),
    ...(reply && voices.some(({ review }) => !review) ? [over(reply.reviewUntil)] : []),
  ];
  return moments.toSorted()[0];
}

/** Whether the clocks of a matter warn nobody: nobody here may act on it, or nothing is left of it. */
export function givesNoWarning({ stage, erasure }: Matter): boolean {
  return stage === "passed-up" || stage === "merged" || erasure?.erasedOn !== undefined;
}

/** When the next warning of a running clock is given that has not fired: while the office is open, unless its rule is urgent. */
export function warnsAt(
  running: Running & { readonly rule: string },
  fired: readonly string[],
  { rulebook, calendar, zone }: Around,
): Instant | undefined {
  const rule = rulebook.clocks.find(({ id }) => id === running.rule);
  if (!rule || running.pauses.some(({ to }) => !to)) return undefined;
  const moments = rulebook.rungs
    .filter(({ id }) => !fired.includes(id))
    .map(({ at }) => {
      const moment = momentOfRung(running, rule.warn, at, calendar, zone);
      return rule.urgent ? moment : whenOpen(calendar, zone, moment);
    });
  return moments.toSorted()[0];
}
