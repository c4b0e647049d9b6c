import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";

/** An order of supervision that was not answered by its day (条例 Arts. 38–39). */
export const orderUnanswered: Detector = (m, { rulebook }) =>
  m.obligations.flatMap(({ obligation, rule, due, ended }) => {
    const isOrder = rulebook.obligations.find(({ id }) => id === rule)?.to === "supervisor";
    if (!isOrder || (ended && ended.on <= due)) return [];
    return [
      {
        kind: "order-unanswered" as const,
        about: obligation,
        since: addDays(due, 1),
        ...(ended ? { until: ended.on } : {}),
      },
    ];
  });
