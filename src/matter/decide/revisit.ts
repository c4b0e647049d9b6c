import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import { inStage } from "../stands.ts";

/** Records an attempt to ask the petitioner afterwards (回访), reached or not. What they hold is theirs alone to record. */
export const revisit: Act<"revisit"> = {
  standing: (m) => inStage(m, "replied", "struck-off"),

  decide: ({ outcome, how, note }, _m, { rulebook }) =>
    rulebook.revisitWays.some(({ id }) => id === how)
      ? decided({ type: "revisited", outcome, how, note })
      : refuse({ why: "not-in-rulebook", field: "how", value: how }),
};
