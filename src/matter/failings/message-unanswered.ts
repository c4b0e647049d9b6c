import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";
import { owedMessages } from "../owed.ts";

/** A message of a petitioner that nobody answered by its day. */
export const messageUnanswered: Detector = (m) =>
  owedMessages(m).flatMap(({ owed, due, ended }) => {
    if (due === undefined || (ended && ended.on <= due)) return [];
    return [
      {
        kind: "message-unanswered" as const,
        about: owed,
        since: addDays(due, 1),
        ...(ended ? { until: ended.on } : {}),
      },
    ];
  });
