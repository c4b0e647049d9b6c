import { dueAfter } from "../../rules/clock.ts";
import type { Act } from "../act.ts";
import { decided } from "../decision.ts";
import { ownVoice, speaker } from "../voice.ts";

/**
 * The petitioner asks the organ above to look again (复查), within the days the reply stated, and gets its opinion within
 * thirty days of asking (条例 Art. 35).
 */
export const requestReview: Act<"request-review"> = {
  standing(m, office) {
    if (!m.reply) return { why: "wrong-stage", stage: m.stage, needs: ["replied", "struck-off"] };
    const { review } = ownVoice(m, office);
    if (review) return { why: "already-done", on: review.on };
    const { clause } = office.rulebook.reviewRight;
    return office.on > m.reply.reviewUntil ? { why: "review-right-over", was: m.reply.reviewUntil, clause } : undefined;
  },

  decide({ grounds }, _m, office) {
    const { on, rulebook, calendar } = office;
    const answerBy = dueAfter(on, { calendarDays: rulebook.reviewRight.answeredWithin }, true, calendar);
    return decided({ type: "review-requested", contact: speaker(office), grounds, answerBy });
  },
};
