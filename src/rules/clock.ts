import { daysBetween, type Day } from "../kernel/day.ts";
import type { OfficerId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { Calendar } from "./calendar.ts";
import type { ClockRule, ClockTrigger, Within } from "./clock-rule.ts";
import { countOut, type Counting } from "./due.ts";
import type { Pause, PauseReason } from "./pause.ts";

/** More time, granted on a day. `reason` is a word of the rulebook or the id of an envelope, never the words themselves. */
export type Extension = {
  readonly by: Within;
  readonly approver: OfficerId;
  readonly reason: string;
  readonly on: Day;
  readonly clause: Text;
};

/**
 * A time limit (时限) as a record: its terms, what befell it, and the result. `from` is the day of the trigger, itself not
 * counted. `unrolledDue` is where the counting ends and from where an extension goes on; `due` is the last day, which still
 * counts. The record and a calendar give the result again. `asSet` says that the assigner, not the rule, named the last day.
 */
export type ClockRecord = Counting & {
  readonly rule: string;
  readonly version: string;
  readonly clause: Text;
  readonly trigger: ClockTrigger;
  readonly asSet?: true;
  readonly extensions: readonly Extension[];
  readonly unrolledDue: Day;
  readonly due: Day;
};

/** Starts a clock of a rulebook's version. The counting begins the day after `from` (起算次日); `asSet` names the last day instead. */
export function startClock(rule: ClockRule, version: string, from: Day, calendar: Calendar, asSet?: Day): ClockRecord {
  const terms = {
    rule: rule.id,
    version,
    clause: rule.clause,
    trigger: rule.from,
    from,
    within: asSet ? { calendarDays: daysBetween(from, asSet) } : rule.within,
    roll: rule.rollsOverHolidays,
    pauses: [],
    extensions: [],
  };
  return settled(asSet ? { ...terms, asSet: true } : terms, calendar);
}

/** Adds time after the unrolled due day, so that 60 and 30 days are 90 from the start and only the 90th rolls (条例 Art. 34). */
export function extendClock(clock: ClockRecord, extension: Extension, calendar: Calendar): ClockRecord {
  return settled({ ...clock, extensions: [...clock.extensions, extension] }, calendar);
}

/** Stops the counting from `pause.from` on. An open pause moves no due day until it is resumed; days paused twice are left out once. */
export function pauseClock(clock: ClockRecord, pause: Pause, calendar: Calendar): ClockRecord {
  return settled({ ...clock, pauses: [...clock.pauses, pause] }, calendar);
}

/** Ends every open pause for this reason; `to` is the last day not counted, and the day after it counts again. */
export function resumeClock(
  clock: ClockRecord,
  { reason, to }: { readonly reason: PauseReason; readonly to: Day },
  calendar: Calendar,
): ClockRecord {
  const pauses = clock.pauses.map((pause) => (pause.to || pause.reason !== reason ? pause : { ...pause, to }));
  return settled({ ...clock, pauses }, calendar);
}

/** The due days that the record gives under a calendar; they differ from its own only where the calendar has changed since. */
export function recomputeDue(clock: ClockRecord, calendar: Calendar): Pick<ClockRecord, "unrolledDue" | "due"> {
  const { unrolledDue, due } = countOut(clock, calendar);
  return { unrolledDue, due };
}

/** The last day of a plain period that nothing pauses or extends, such as an obligation's. */
export function dueAfter(from: Day, within: Within, roll: boolean, calendar: Calendar): Day {
  return countOut({ from, within, roll, pauses: [], extensions: [] }, calendar).due;
}

function settled(clock: Omit<ClockRecord, "unrolledDue" | "due">, calendar: Calendar): ClockRecord {
  const { unrolledDue, due } = countOut(clock, calendar);
  return { ...clock, unrolledDue, due };
}
