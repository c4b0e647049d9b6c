import type { CalendarRefusal } from "../../contract/calendar-change.ts";
import { sayCalendarRefusal } from "../../contract/say-calendar-refusal.ts";
import type { Outcome } from "../door.ts";

/** Why a change of the calendar is not made, as every surface gets it. */
export function refusedCalendar(refusal: CalendarRefusal): Extract<Outcome<unknown, CalendarRefusal>, { done: false }> {
  const field = "field" in refusal ? refusal.field : undefined;
  return {
    done: false,
    refusal,
    sentence: sayCalendarRefusal(refusal),
    ...(field === undefined ? {} : { field }),
  };
}
