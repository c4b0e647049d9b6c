import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";

/**
 * A clock whose last day passed before it was met, or of hours whose last moment did. One that stands still, or became moot,
 * is not late; that an arrival was registered late is a failure of its own (条例 Arts. 34, 45).
 */
export const late: Detector = (m, { rulebook }) =>
  m.clocks.flatMap(({ clock, record, ended }) => {
    const stands = record.pauses.some(({ to }) => !to);
    const registers = rulebook.clocks.some(({ id, until }) => id === record.rule && until === "registered");
    if (registers || (ended ? ended.why !== "late" : stands)) return [];
    const since = record.hours ? record.due : addDays(record.due, 1);
    return [{ kind: "late" as const, about: clock, since, ...(ended ? { until: ended.on } : {}) }];
  });
