import { addDays, type Day } from "../kernel/day.ts";
import { dayIn, startOfDay, type Instant } from "../kernel/instant.ts";
import { rollForward } from "../rules/working-days.ts";
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
  const { reply, stage } = m;
  if (m.erasure?.erasedOn !== undefined || stage === "merged") return undefined;
  const voices = petitioners(m).map(({ voice }) => voice);
  const over = (last: Day) => startOfDay(around.zone, addDays(last, 1));
  const moments = [
    ...voices.flatMap(({ withdrawal }) => (withdrawal && !withdrawal.effective ? [over(withdrawal.takesEffect)] : [])),
    ...(reply && voices.some(({ review }) => !review) ? [over(reply.reviewUntil)] : []),
    ...(stage === "passed-up" ? [] : warnings(m, around)),
  ];
  return moments.toSorted()[0];
}

/** When the next warning of each running clock is given: on a working day, unless its rule is urgent. */
function warnings({ clocks }: Matter, { rulebook, calendar, zone }: Around): Instant[] {
  return clocks.flatMap(({ record, ended, fired = {} }) => {
    const rule = rulebook.clocks.find(({ id }) => id === record.rule);
    if (ended || !rule || record.pauses.some(({ to }) => !to)) return [];
    return rulebook.rungs
      .filter(({ id }) => fired[id] === undefined)
      .map(({ at }) => {
        const moment = momentOfRung(record, rule.warn, at, calendar, zone);
        if (rule.urgent) return moment;
        const on = dayIn(zone, moment);
        const open = rollForward(calendar, on);
        return open === on ? moment : startOfDay(zone, open);
      });
  });
}
