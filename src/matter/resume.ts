import { recomputeDue, type ClockRecord } from "../rules/clock.ts";
import type { Calendar } from "../rules/calendar.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";

/**
 * Brings back, when a matter that was set aside stands again, the clocks that ran until then, under the record they had,
 * and the debts that were waived only because it was a repeat. While it was set aside no change of the calendar moved them,
 * so they end where the calendar in force says.
 */
export function resume({ clocks, obligations, openBefore }: Matter, { newId, calendar }: Office): MatterEvent[] {
  const ran = clocks.filter(({ clock }) => openBefore?.clocks.includes(clock));
  const owed = obligations.filter(({ obligation, ended }) => ended && openBefore?.obligations.includes(obligation));
  return [
    ...ran.map(({ record }): MatterEvent => ({
      type: "clock-started",
      clock: newId<"clock">(),
      record: anew(record, calendar),
    })),
    ...owed.map(({ rule, owes, due, counted }): MatterEvent => {
      const again = counted && anew(counted, calendar);
      return {
        type: "obligation-arose",
        obligation: newId<"obligation">(),
        rule,
        owes,
        due: again?.due ?? due,
        ...(again ? { counted: again } : {}),
      };
    }),
  ];
}

function anew(record: ClockRecord, calendar: Calendar): ClockRecord {
  return { ...record, ...recomputeDue(record, calendar) };
}
