import type { Books, Detector, Failing } from "./failing.ts";
import { extensionUntold } from "./failings/extension-untold.ts";
import { late } from "./failings/late.ts";
import { messageUnanswered } from "./failings/message-unanswered.ts";
import { notTold } from "./failings/not-told.ts";
import { orderUnanswered } from "./failings/order-unanswered.ts";
import { pressedToWithdraw } from "./failings/pressed-to-withdraw.ts";
import { reachedTheAccused } from "./failings/reached-the-accused.ts";
import { refusedInScope } from "./failings/refused-in-scope.ts";
import { registeredLate } from "./failings/registered-late.ts";
import { reviewLate } from "./failings/review-late.ts";
import { shifted } from "./failings/shifted.ts";
import type { Matter } from "./state.ts";

const detectors: readonly Detector[] = [
  registeredLate,
  notTold,
  late,
  shifted,
  reachedTheAccused,
  refusedInScope,
  extensionUntold,
  orderUnanswered,
  reviewLate,
  messageUnanswered,
  pressedToWithdraw,
];

/**
 * Every failure of duty in a matter, that was or that will be one if nobody acts: each counts from its day `since` on. They
 * are about matters, duties and units, and never about a person.
 */
export function failingsOf(m: Matter, books: Books): Failing[] {
  return detectors.flatMap((detector) => detector(m, books));
}
