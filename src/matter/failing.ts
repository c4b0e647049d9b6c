import type { Day } from "../kernel/day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Calendar } from "../rules/calendar.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Matter } from "./state.ts";

/** The failures of duty that the regulation punishes (条例 Arts. 42–46), and what an office finds besides in its own log. */
export const failingKinds = [
  "registered-late",
  "not-told",
  "result-not-told",
  "late",
  "shifted",
  "reached-the-accused",
  "refused-in-scope",
  "extension-untold",
  "order-unanswered",
  "review-late",
  "message-unanswered",
  "pressed-to-withdraw",
] as const;
export type FailingKind = (typeof failingKinds)[number];

/**
 * One failure in one matter: what it is about, the first day on which it was one, and the day on which it was put right, if it
 * was. What is not done yet becomes a failure by the passing of its last day alone.
 */
export type Failing = {
  readonly kind: FailingKind;
  /** The clock, debt, unit, arrival or message it is about. */
  readonly about: string;
  readonly since: Day;
  readonly until?: Day;
};

/** What failures are found by, besides the matter. */
export type Books = { readonly rulebook: Rulebook; readonly calendar: Calendar };

/** Finds one kind of failure. */
export type Detector = (m: Matter, books: Books) => readonly Failing[];

const petitions = (articles: string, numbers: string) =>
  text(`《信访工作条例》第${articles}条`, `Petition Regulations Arts. ${numbers}`);

/** What each failure is called, and the article that asks for what was not done. */
export const failingLines: Readonly<Record<FailingKind, { readonly name: Text; readonly clause: Text }>> = {
  "registered-late": { name: text("未及时登记", "Registered late"), clause: petitions("二十一、四十三", "21, 43") },
  "not-told": { name: text("未按期告知", "Not told in time"), clause: petitions("二十三、四十四", "23, 44") },
  "result-not-told": {
    name: text("未按期反馈结果", "Result not fed back in time"),
    clause: petitions("三十二、四十四", "32, 44"),
  },
  late: { name: text("超期办理", "Handled late"), clause: petitions("三十四、四十五", "34, 45") },
  shifted: { name: text("反复推转", "Shifted to and fro"), clause: petitions("二十八、四十五", "28, 45") },
  "reached-the-accused": {
    name: text("曾在应当回避的单位手中", "Lay with a unit that must not come near"),
    clause: petitions("三十、四十六", "30, 46"),
  },
  "refused-in-scope": {
    name: text("受理范围内的未予受理", "Refused though within scope"),
    clause: petitions("二十二、四十四", "22, 44"),
  },
  "extension-untold": {
    name: text("批准延长而未告知", "More time granted and not told"),
    clause: petitions("三十四、四十四", "34, 44"),
  },
  "order-unanswered": {
    name: text("督办未按期反馈", "Supervision not answered in time"),
    clause: petitions("三十八、三十九", "38, 39"),
  },
  "review-late": {
    name: text("复查未按期答复", "Review not answered in time"),
    clause: petitions("三十五、四十五", "35, 45"),
  },
  "message-unanswered": {
    name: text("留言未按期回复", "Message not answered in time"),
    clause: text("本级规定", "Office rule"),
  },
  "pressed-to-withdraw": {
    name: text("信访人反映受压撤回", "The petitioner was pressed to withdraw"),
    clause: petitions("十八、四十六", "18, 46"),
  },
};
