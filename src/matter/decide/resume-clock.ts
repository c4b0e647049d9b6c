import { isAfter } from "../../kernel/day.ts";
import { resumeClock as resumed } from "../../rules/clock.ts";
import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";

/** Lets a clock go on that stood still; `last` is the last day that is not counted, from the first of the pause to today. */
export const resumeClock: Act<"resume-clock"> = {
  standing: (m) =>
    m.clocks.some(({ record, ended }) => !ended && record.pauses.some(({ to }) => !to))
      ? undefined
      : { why: "not-paused" },

  decide({ clock, reason, last, note }, m, { on, calendar }) {
    const record = m.clocks.find((one) => one.clock === clock && !one.ended)?.record;
    const open = record?.pauses.find((pause) => pause.reason === reason && !pause.to);
    if (!record || !open) return refuse({ why: "not-paused" });
    if (isAfter(last, on)) return refuse({ why: "day-ahead", day: last, field: "last" });
    if (isAfter(open.from, last)) return refuse({ why: "before-the-pause", since: open.from, field: "last" });
    const after = resumed(record, { reason, to: last }, calendar);
    return decided({ type: "clock-resumed", clock, record: after, reason, ...(note ? { note } : {}) });
  },
};
