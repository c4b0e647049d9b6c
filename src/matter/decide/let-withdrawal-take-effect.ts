import { isAfter } from "../../kernel/day.ts";
import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { petitioners } from "../voice.ts";

/**
 * Once the days to take it back are over, each petitioner's withdrawal stands, for their own part. It ends no clock and no
 * inquiry by itself.
 */
export const letWithdrawalTakeEffect: Act<"let-withdrawal-take-effect"> = {
  standing(m, { on }) {
    const asked = petitioners(m)
      .flatMap(({ voice: { withdrawal } }) => withdrawal ?? [])
      .toSorted((one, other) => (one.takesEffect < other.takesEffect ? -1 : 1));
    const [first] = asked;
    if (!first) return { why: "not-withdrawn" };
    const next = asked.find(({ effective }) => !effective);
    if (!next) return { why: "already-done", on: first.takesEffect };
    return isAfter(on, next.takesEffect) ? undefined : { why: "withdrawal-waits", until: next.takesEffect };
  },

  decide: (_command, m, { on }) =>
    decided(
      ...petitioners(m).flatMap(({ facts, voice: { withdrawal } }) =>
        withdrawal && !withdrawal.effective && isAfter(on, withdrawal.takesEffect)
          ? [{ type: "withdrawal-took-effect" as const, contact: facts.contact }]
          : [],
      ),
    ),
};
