import type { Act } from "../act.ts";
import { arise } from "../debts.ts";
import { decided } from "../decision.ts";
import { inStage } from "../stands.ts";
import { dropClocks, startClocks } from "../times.ts";

/**
 * Takes a matter up again, with the reason, and every reopening is counted: it is worked on and replied to anew. What was
 * refused, say for want of substance that was added since, is decided anew, and its times start from today.
 */
export const reopen: Act<"reopen"> = {
  standing: (m) => inStage(m, "replied", "struck-off", "refused"),

  decide: ({ reason }, m, office) =>
    m.stage === "refused"
      ? decided(
          { type: "reopened", reason },
          ...startClocks("received", office, m, office),
          ...arise("received", m, office),
        )
      : decided(
          { type: "reopened", reason },
          ...dropClocks(m, "replied"),
          ...startClocks("accepted", office, m, office),
        ),
};
