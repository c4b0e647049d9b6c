import { addDays, daysBetween, earlier, later, type Day } from "../kernel/day.ts";
import { text, type Text } from "../kernel/text.ts";
import type { Calendar } from "./calendar.ts";
import { workingDaysBetween } from "./working-days.ts";

/** Why a period may stand still; the list is closed. The petitions regulation allows hearings alone, in re-reviews (条例 Art. 36). */
export const pauseReasonIds = ["hearing", "appraisal", "supplement"] as const;
export type PauseReason = (typeof pauseReasonIds)[number];

/** Days on which a clock stands still. Both ends are not counted; without `to` it has not been resumed. */
export type Pause = { readonly from: Day; readonly to?: Day; readonly reason: PauseReason; readonly clause: Text };

/** Paused days in a row, both ends included. */
export type Span = { readonly from: Day; readonly to: Day };

/** The days a period is counted in. */
export type Unit = "workingDays" | "calendarDays";

export const pauseReasons: Readonly<Record<PauseReason, Text>> = {
  hearing: text("听证", "hearing"),
  appraisal: text("鉴定", "expert appraisal"),
  supplement: text("等待补正材料", "waiting for missing papers"),
};

/** The ended pauses in order, each paused day once; a pause that ends before it begins holds no day. */
export function spansOf(pauses: readonly Pause[]): Span[] {
  const spans: Span[] = [];
  const ended = pauses.flatMap(({ from, to }) => (to && from <= to ? [{ from, to }] : []));
  for (const { from, to } of ended.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && from <= addDays(last.to, 1)) spans[spans.length - 1] = { from: last.from, to: later(last.to, to) };
    else spans.push({ from, to });
  }
  return spans;
}

/** Days of a unit after `from` up to and including `to`; negative when `to` is earlier. */
export function unitsBetween(calendar: Calendar, unit: Unit, from: Day, to: Day): number {
  return unit === "workingDays" ? workingDaysBetween(calendar, from, to) : daysBetween(from, to);
}

/** Those of these days that are paused. */
export function pausedUnits(calendar: Calendar, spans: readonly Span[], unit: Unit, from: Day, to: Day): number {
  let paused = 0;
  for (const span of spans) {
    const [after, upTo] = [later(from, addDays(span.from, -1)), earlier(to, span.to)];
    if (after < upTo) paused += unitsBetween(calendar, unit, after, upTo);
  }
  return paused;
}
