import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";
import { petitioners } from "../voice.ts";

/** A review that was asked for and not answered by its day (条例 Arts. 35, 45). */
export const reviewLate: Detector = (m) =>
  petitioners(m).flatMap(({ facts: { contact }, voice: { review } }) =>
    review?.how === "requested" && review.answerBy !== undefined
      ? [{ kind: "review-late" as const, about: contact, since: addDays(review.answerBy, 1) }]
      : [],
  );
