import type { Colour } from "../contract/matter-row.ts";
import { daysBetween, isAfter, type Day } from "../kernel/day.ts";
import { workingDaysBetween } from "../rules/working-days.ts";
import { rulebookUnder } from "../rules/programmes.ts";
import type { CalendarInForce } from "./calendar/memory.ts";
import type { House } from "./house.ts";

type Dated = { readonly due: string; readonly yellow_on: string; readonly red_on: string };

/** The colour of a row on a day, from the days on which it turns. */
export function rowColour({ due, yellow_on, red_on }: Dated, on: Day): Colour {
  if (due === "infinity") return "none";
  if (due < on) return "overdue";
  if (red_on <= on) return "red";
  return yellow_on <= on ? "yellow" : "green";
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
