import { calendarStream } from "./calendar/change.ts";
import { organisationStream } from "./organisation/change.ts";

/** The streams of the log in which the office itself is changed; every other is a matter's. */
export const officeStreams: readonly string[] = [organisationStream, calendarStream];
