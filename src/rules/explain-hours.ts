import type { ClockFact } from "./clock-fact.ts";
import type { ClockRecord } from "./clock.ts";
import type { Hours } from "./due.ts";

/** What is true of a period of hours: from which moment, how long, until which. Days off are no exception to it. */
export function factsOfHours({ trigger, within, clause }: ClockRecord, { from, due, zone }: Hours): ClockFact[] {
  return [
    { is: "start-moment", at: from, zone, trigger },
    { is: "length", within, clause },
    { is: "due-moment", at: due, zone },
  ];
}
