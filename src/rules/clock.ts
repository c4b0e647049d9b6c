import { daysBetween, type Day } from "../kernel/day.ts";
import type { EnvelopeId, ObligationId, OfficerId } from "../kernel/id.ts";
import { dayIn, instant, toEpoch, type Instant } from "../kernel/instant.ts";
import type { Text } from "../kernel/text.ts";
import type { Calendar } from "./calendar.ts";
import { countOut, type Counting } from "./due.ts";
import type { Length, Within } from "./length.ts";
import type { Pause, PauseReason } from "./pause.ts";
import type { Trigger } from "./trigger.ts";

/**
 * More time, granted on a day. `reason` says where the words lie sealed, and is never the words themselves; `notice` is the debt by whose service the petitioner was told of it, and `told` its day, where one was owed.
 */
export type Extension = {
  readonly by: Within;
  readonly approver: OfficerId;
  readonly reason: { readonly id: EnvelopeId; readonly digest: string };
  readonly on: Day;
  readonly notice?: ObligationId;
  readonly told?: Day;
  readonly clause: Text;
};

/** What a rule says of a period, whether it is a clock's or a debt's. */
export type PeriodRule<L extends Length = Within> = {
  readonly id: string;
  readonly clause: Text;
  readonly within: L;
  readonly rollsOverHolidays: boolean;
};

/**
 * A time limit (时限) as a record: its terms, what befell it, and the result. `from` is the day of the trigger, itself not
 * counted. `unrolledDue` is where the counting ends and from where an extension goes on; `due` is the last day, which still
 * counts. The record and a calendar give the result again. `asSet` says that the assigner, not the rule, named the last day.
 */
export type ClockRecord = Omit<Counting, "extensions"> & {
  readonly rule: string;
  readonly version: string;
  readonly clause: Text;
  readonly trigger: Trigger;
  readonly asSet?: true;
  readonly extensions: readonly Extension[];
  readonly unrolledDue: Day;
  readonly due: Day;
};

/** Starts a period of a rulebook's version. The counting begins the day after `from` (起算次日); `asSet` names the last day instead. */
export function startClock(
  rule: PeriodRule,
  { version, trigger }: { readonly version: string; readonly trigger: Trigger },
  from: Day,
  calendar: Calendar,
  asSet?: Day,
): ClockRecord {
  const terms = {
    rule: rule.id,
    version,
    clause: rule.clause,
    trigger,
    from,
    within: asSet ? { calendarDays: daysBetween(from, asSet) } : rule.within,
    roll: rule.rollsOverHolidays,
    pauses: [],
    extensions: [],
  };
  return settled(asSet ? { ...terms, asSet: true } : terms, calendar);
}

/** Starts a period that is counted in hours from a moment; its last day is the one in the zone on which it ends. */
export function startHours(
  rule: PeriodRule<{ readonly hours: number }>,
  { version, trigger }: { readonly version: string; readonly trigger: Trigger },
  at: Instant,
  zone: string,
): ClockRecord {
  const due = instant(toEpoch(at) + rule.within.hours * 3_600_000);
  const lastDay = dayIn(zone, due);
  return {
    rule: rule.id,
    version,
    clause: rule.clause,
    trigger,
    from: dayIn(zone, at),
    within: rule.within,
    hours: { from: at, due, lastDay, zone },
    roll: false,
    pauses: [],
    extensions: [],
    unrolledDue: lastDay,
    due: lastDay,
  };
}

/** Whether a period is over: its last day still counts, the day after is late; a period of hours is over with its last moment. */
export function isOver({ due, hours }: ClockRecord, { at, on }: { readonly at: Instant; readonly on: Day }): boolean {
  return hours ? at > hours.due : on > due;
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
