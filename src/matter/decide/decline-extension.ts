import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";

/** Declines more time that was asked for, with the reason; the clock runs on as it did. */
export const declineExtension: Act<"decline-extension"> = {
  standing: (m) =>
    m.clocks.some(({ asked, ended }) => !ended && asked?.is === "asked") ? undefined : { why: "extension-not-asked" },

  decide({ clock, note }, m) {
    const running = m.clocks.find((one) => one.clock === clock && !one.ended && one.asked?.is === "asked");
    return running
      ? decided({ type: "extension-declined", clock, rule: running.record.rule, note })
      : refuse({ why: "extension-not-asked" });
  },
};
