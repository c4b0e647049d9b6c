import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { isOver, pauseClock as paused } from "../../rules/clock.ts";
import { pauseRulesOf } from "../extension.ts";

/**
 * Lets a clock stand still from today on, for a reason the law knows for this clock and no other (条例 Art. 36: a hearing, in
 * a re-review). What has run out cannot be stopped any more.
 */
export const pauseClock: Act<"pause-clock"> = {
  standing: (m, office) =>
    m.clocks.some((one) => !one.ended && pauseRulesOf(one, office).length > 0)
      ? undefined
      : { why: "pause-not-lawful", reasons: [] },

  decide({ clock, reason, note }, m, office) {
    const running = m.clocks.find((one) => one.clock === clock && !one.ended);
    if (!running) return refuse({ why: "unknown-part", field: "clock" });
    const { record } = running;
    const rules = pauseRulesOf(running, office);
    const rule = rules.find((one) => one.reason === reason);
    if (!rule) return refuse({ why: "pause-not-lawful", reasons: rules.map((one) => one.reason) });
    if (isOver(record, office)) return refuse({ why: "clock-ran-out", was: record.due, clause: rule.clause });
    if (record.pauses.some((pause) => pause.reason === reason && !pause.to)) return refuse({ why: "already-there" });
    const pause = { from: office.on, reason, clause: rule.clause };
    return decided({ type: "clock-paused", clock, record: paused(record, pause, office.calendar), reason, note });
  },
};
