import type { Colour } from "../contract/matter-row.ts";
import { instant, type Instant } from "../kernel/instant.ts";
import { daysBetween, isAfter, type Day } from "../kernel/day.ts";
import { workingDaysBetween } from "../rules/working-days.ts";
import { rulebookUnder } from "../rules/programmes.ts";
import type { Transaction } from "../store/pool.ts";
import type { CalendarInForce } from "./calendar/memory.ts";
import type { House } from "./house.ts";

/** When something is late and when it turns, in epoch milliseconds; infinite where nothing waits. */
export type Turning = { readonly late: number; readonly yellow: number; readonly red: number };

/** The colour of a row at a moment (epoch milliseconds): it is late from `late` on, and turns at its moments. */
export function rowColour({ late, yellow, red }: Turning, now: number): Colour {
  if (late === Infinity) return "none";
  if (late <= now) return "overdue";
  if (red <= now) return "red";
  return yellow <= now ? "yellow" : "green";
}

/** What asks the database for the moments of a row, `rowColour` wants them. */
export function turningIn(tx: Transaction) {
  const epoch = (column: string) => tx`(extract(epoch from ${tx(column)}) * 1000)::float8`;
  return tx`${epoch("late_at")} as late, ${epoch("yellow_at")} as yellow, ${epoch("red_at")} as red,
    (extract(epoch from due_at) * 1000)::float8 as due_at`;
}

/** Days left until a last day in the unit of the clock's rule: 0 on the day itself, negative when late. */
export function rowDaysLeft(
  due: Day,
  { rule, ...under }: { readonly rule: string; readonly id: string; readonly version: string },
  on: Day,
  { programmes }: House,
  { calendar }: CalendarInForce,
): number {
  const within = rulebookUnder(programmes, under)?.clocks.find(({ id }) => id === rule)?.within;
  if (!within || !("workingDays" in within)) return daysBetween(on, due);
  return isAfter(on, due) ? -Math.max(1, workingDaysBetween(calendar, due, on)) : workingDaysBetween(calendar, on, due);
}

/** The last moment of what runs in hours, as a row carries it. */
export function moment(dueAt: number | null): { at?: Instant } {
  return dueAt === null ? {} : { at: instant(dueAt) };
}
