import { addDays, addMonths, day, type Day } from "../kernel/day.ts";
import type { Calendar } from "./calendar.ts";
import { rollForward } from "./working-days.ts";

/** The last day of the quarter in which a day falls, or the next working day when the office is closed on it (民法典 Art. 203). */
export function endOfQuarter(of: Day, calendar: Calendar): Day {
  const month = Number(of.slice(5, 7));
  const firstMonth = String(month - ((month - 1) % 3)).padStart(2, "0");
  return rollForward(calendar, addDays(addMonths(day(`${of.slice(0, 4)}-${firstMonth}-01`), 3), -1));
}
