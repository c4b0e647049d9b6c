import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";

/** A clock whose last day passed before it was met. One that stands still, or became moot, is not late (条例 Arts. 34, 45). */
export const late: Detector = (m) =>
  m.clocks.flatMap(({ clock, record, ended }) => {
    const stands = record.pauses.some(({ to }) => !to);
    if (ended ? ended.why !== "late" : stands) return [];
    const since = addDays(record.due, 1);
    return [{ kind: "late" as const, about: clock, since, ...(ended ? { until: ended.on } : {}) }];
  });
