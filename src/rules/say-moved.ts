import { sayDay } from "../kernel/say-day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { ChangedDay } from "./clock-move.ts";
import { sayReason } from "./run-words.ts";

/** So many days are named; of the others it is said how many they are. */
const named = 3;

/** Why a last day moves, as one sentence: which days are worked now and were not, or the other way round. */
export function sayMoved(changed: readonly ChangedDay[]): Text {
  if (changed.length === 0) {
    return text(
      "原记录早于此前的日历，按新日历重新计算。",
      "It was counted before the calendar of until now, and is counted anew.",
    );
  }
  const said = changed.slice(0, named).map(({ on, was, now }) => {
    const [day, before, after] = [sayDay(on), sayReason(was), sayReason(now)];
    return text(`${day.zh}由${before.zh}改为${after.zh}`, `${day.en} was ${before.en} and is now ${after.en}`);
  });
  const more = changed.length - said.length;
  return text(
    `${said.map(({ zh }) => zh).join("；")}${more > 0 ? `；另有${more}天` : ""}。`,
    `${said.map(({ en }) => en).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
  );
}
