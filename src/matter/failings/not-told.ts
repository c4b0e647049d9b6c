import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";

/** A notice, or the feedback of the result, that was not served or lawfully waived by its last day (条例 Arts. 23, 44). */
export const notTold: Detector = (m, { rulebook }) =>
  m.obligations.flatMap(({ obligation, rule, due, ended }) => {
    const notice = rulebook.obligations.find(({ id }) => id === rule)?.notice;
    if (notice === undefined || (ended && ended.on <= due)) return [];
    const kind = notice === "result" ? ("result-not-told" as const) : ("not-told" as const);
    return [{ kind, about: obligation, since: addDays(due, 1), ...(ended ? { until: ended.on } : {}) }];
  });
