import type { Day } from "../../kernel/day.ts";
import { isAfter } from "../../kernel/day.ts";
import type { Act } from "../act.ts";
import { decided, refuse } from "../decision.ts";
import type { Refusal } from "../refusal.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";
import { petitioners } from "../voice.ts";

/**
 * The second of two people, who is not the first, has what was said in a matter erased. Its keys fall with this event, so
 * nobody can read it again; numbers, days and who did what stay in the log.
 */
export const erase: Act<"erase"> = {
  standing: (m, { on, by }) => {
    if (!m.erasure) return mayEnd(m, on) ?? { why: "erasure-not-asked" };
    if (by.as === "officer" && by.officer === m.erasure.by) return { why: "erasure-needs-another" };
    return mayEnd(m, on);
  },

  decide: (_, { erasure }) =>
    erasure
      ? decided({ type: "erased", ground: erasure.ground, paper: erasure.paper })
      : refuse({ why: "erasure-not-asked" }),
};

/** Only a matter that is over, and against which no review can be asked for any more, may lose its words. */
export function mayEnd(m: Matter, on: Day): Refusal | undefined {
  const isOpen = petitioners(m).some(({ voice }) => !voice.review);
  const until = m.reply && isOpen ? m.reply.reviewUntil : undefined;
  return (
    inStage(m, "struck-off", "refused") ??
    (until !== undefined && !isAfter(on, until) ? { why: "review-right-runs", until } : undefined)
  );
}
