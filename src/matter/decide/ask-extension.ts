import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { extendable } from "../extension.ts";

/** Whoever works on a matter asks for more time, with the reason in words that the petitioner will read. */
export const askExtension: Act<"ask-extension"> = {
  standing: (m, office) => extendable(m, undefined, office),
  decide: ({ clock, reason }, m, office) => {
    const wrong = extendable(m, clock, office);
    if (wrong) return refuse(wrong);
    const running = m.clocks.find((one) => one.clock === clock);
    return running
      ? decided({ type: "extension-asked", clock, rule: running.record.rule, reason })
      : refuse({ why: "not-extendable" });
  },
};
