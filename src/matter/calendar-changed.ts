import type { Day } from "../kernel/day.ts";
import type { ClockId, MatterId, ObligationId } from "../kernel/id.ts";
import type { Instant } from "../kernel/instant.ts";
import type { CalendarChange } from "../rules/calendar-change.ts";
import type { By } from "./actor.ts";

/** One clock or debt that a change moved: of which matter, which one, from which day, to which unrolled and which last day. */
export type CalendarMove = readonly [
  matter: MatterId,
  about: ClockId | ObligationId,
  was: Day,
  unrolledDue: Day,
  due: Day,
];

/** A change of the calendar, as the log keeps it: what was put and dropped, and everything it moved. */
export type CalendarChanged = CalendarChange & {
  readonly type: "calendar-changed";
  readonly moves: readonly CalendarMove[];
  readonly at: Instant;
  readonly on: Day;
  readonly by: By;
  readonly once?: string;
};
