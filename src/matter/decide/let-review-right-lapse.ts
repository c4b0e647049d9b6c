import type { Act } from "../act.ts";
import { decided } from "../decision.ts";

/** Records that the days for asking a review went by unused; the clerk records it, not a person (条例 Art. 35). */
export const letReviewRightLapse: Act<"let-review-right-lapse"> = {
  standing(m, { on }) {
    if (!m.reply) return { why: "wrong-stage", stage: m.stage, needs: ["replied", "struck-off"] };
    if (m.review) return { why: "already-done", on: m.review.on };
    return on > m.reply.reviewUntil ? undefined : { why: "review-right-runs", until: m.reply.reviewUntil };
  },
  decide: () => decided({ type: "review-right-lapsed" }),
};
