import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { petitioners } from "../voice.ts";

/** Records that the days for asking a review went by, for each who did not; the clerk records it, not a person (条例 Art. 35). */
export const letReviewRightLapse: Act<"let-review-right-lapse"> = {
  standing(m, { on }) {
    if (!m.reply) return { why: "wrong-stage", stage: m.stage, needs: ["replied", "struck-off"] };
    const reviews = petitioners(m).map(({ voice }) => voice.review);
    const [known] = reviews;
    if (known && reviews.every(Boolean)) return { why: "already-done", on: known.on };
    return on > m.reply.reviewUntil ? undefined : { why: "review-right-runs", until: m.reply.reviewUntil };
  },
  decide: () => decided({ type: "review-right-lapsed" }),
};
