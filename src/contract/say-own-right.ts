import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Refusal } from "../matter/refusal.ts";

type OfOwnRight = Extract<
  Refusal,
  { why: "review-right-over" | "review-right-runs" | "not-withdrawn" | "withdrawal-final" | "withdrawal-waits" }
>;

/** How it stands with what is the petitioner's own: to ask for a review, and to withdraw; in one sentence. */
export function sayOwnRight(r: OfOwnRight): Text {
  switch (r.why) {
    case "review-right-over":
      return text(
        `申请复查的期限是${sayDay(r.was).zh}，已经过了；有新的事实和理由可以重新反映。`,
        `A review could be asked for until ${sayDay(r.was).en}. With new facts or reasons you can report anew.`,
      );
    case "review-right-runs":
      return text(
        `申请复查的期限到${sayDay(r.until).zh}为止，还没有过。`,
        `The right to ask for a review runs until ${sayDay(r.until).en}.`,
      );
    case "not-withdrawn":
      return text("没有提出过撤回。", "Nothing was withdrawn.");
    case "withdrawal-final":
      return text(
        `撤回已于${sayDay(r.on).zh}之后生效，不能再反悔；可以重新反映。`,
        `The withdrawal took effect after ${sayDay(r.on).en}. You can report anew.`,
      );
    case "withdrawal-waits":
      return text(
        `${sayDay(r.until).zh}之前信访人可以反悔，撤回尚未生效。`,
        `Until ${sayDay(r.until).en} the petitioner can take it back.`,
      );
  }
}
