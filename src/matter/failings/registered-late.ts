import { addWorkingDays } from "../../rules/working-days.ts";
import { addDays } from "../../kernel/day.ts";
import type { Detector } from "../failing.ts";

/** Within how many working days of its arrival a contact is registered: 及时 of the regulation, set to one (条例 Art. 21). */
const soon = 1;

/** An arrival that was registered later than the working day after it came. What was brought over in a batch came long before. */
export const registeredLate: Detector = (m, { calendar }) =>
  m.contacts
    .filter(({ born, batch }) => born === m.matter && batch === undefined)
    .flatMap(({ contact, arrivedOn }) => {
      const last = addWorkingDays(calendar, arrivedOn, soon);
      return m.openedOn > last
        ? [{ kind: "registered-late" as const, about: contact, since: addDays(last, 1), until: m.openedOn }]
        : [];
    });
