import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import type { MatterEvent } from "../event.ts";
import { reconsider } from "../reconsider.ts";
import { inStage } from "../stands.ts";
import { dropClocks, startClocks, stopClocks } from "../times.ts";

/** Puts a matter in its class. Outside the commission's duty the clock for sending it on starts (实施条例 Art. 169). */
export const classify: Act<"classify"> = {
  standing: (m) => inStage(m, "at-the-gates", "triage", "to-decide", "passed-up"),

  decide({ category }, m, office) {
    const line = office.rulebook.categories.find(({ id }) => id === category);
    if (!line) return refuse({ why: "not-in-rulebook", field: "category", value: category });
    if (m.category === category) return refuse({ why: "already-there" });

    const was = office.rulebook.categories.find(({ id }) => id === m.category);
    const leaves = !line.inScope && (was?.inScope ?? true);
    const clocks = leaves
      ? startClocks("out-of-scope", office, m, office)
      : line.inScope
        ? dropClocks(m, "out-of-scope")
        : [];
    const classified: MatterEvent = { type: "classified", category };
    const ended = stopClocks(m, "classified", office);
    return decided(classified, ...ended, ...clocks, ...reconsider(m, [classified, ...ended, ...clocks], office));
  },
};
