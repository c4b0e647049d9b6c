import type { Day } from "../kernel/day.ts";
import { isOver, startClock, startHours, type ClockRecord, type PeriodRule } from "../rules/clock.ts";
import type { ClockEnd, ClockRule } from "../rules/clock-rule.ts";
import { isInHours, type Length } from "../rules/length.ts";
import type { Trigger } from "../rules/trigger.ts";
import { holds } from "./facts.ts";
import type { EventOf, MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter, Moment } from "./state.ts";

/** Starts every clock that the rulebook hangs on this trigger and whose facts hold; `asSet` is the day an assigner named. */
export function startClocks(
  trigger: Trigger,
  since: Moment,
  m: Matter,
  office: Office,
  asSet?: Day,
): EventOf<"clock-started">[] {
  return office.rulebook.clocks
    .filter((rule) => rule.from === trigger && applies(rule, m, office))
    .map((rule) => started(rule, since, office, rule.asSet ? asSet : undefined));
}

/** Whether every fact that a clock's rule asks for holds. */
export function applies({ when = [] }: ClockRule, m: Matter, { rulebook }: Pick<Office, "rulebook">): boolean {
  return when.every((fact) => holds(fact, m, rulebook));
}

/** The clock of a rule, from the moment that triggers it. */
export function started(rule: ClockRule, since: Moment, office: Office, asSet?: Day): EventOf<"clock-started"> {
  const record = periodOf(rule, rule.from, since, office, asSet);
  return { type: "clock-started", clock: office.newId<"clock">(), record };
}

/** The record of any period of the rulebook, in hours or in days. */
export function periodOf(
  rule: PeriodRule<Length>,
  trigger: Trigger,
  since: Moment,
  { rulebook: { version }, calendar, zone }: Office,
  asSet?: Day,
): ClockRecord {
  const { id, clause, within, rollsOverHolidays } = rule;
  return isInHours(within)
    ? startHours({ id, clause, within, rollsOverHolidays }, { version, trigger }, since.at, zone)
    : startClock({ id, clause, within, rollsOverHolidays }, { version, trigger }, since.on, calendar, asSet);
}

/** Ends the running clocks that wait for this; in time on their last day still, late on the day after. */
export function stopClocks(m: Matter, end: ClockEnd, office: Office): MatterEvent[] {
  const waiting = waitingFor([end], office);
  return stop(
    m,
    ({ rule }) => waiting.has(rule),
    (record) => inTime(record, office),
  );
}

/** Ends every running clock: those that wait for one of these in time or late, the others because nothing waits for them. */
export function stopAllClocks(m: Matter, office: Office, ...ends: readonly ClockEnd[]): MatterEvent[] {
  const waiting = waitingFor(ends, office);
  return stop(
    m,
    () => true,
    (record) => (waiting.has(record.rule) ? inTime(record, office) : "moot"),
  );
}

/** Ends the running clocks that this trigger started, because what they waited for will not come. */
export function dropClocks(m: Matter, trigger: Trigger): MatterEvent[] {
  return stop(
    m,
    (record) => record.trigger === trigger,
    () => "moot",
  );
}

type Why = EventOf<"clock-stopped">["why"];

function stop(m: Matter, which: (record: ClockRecord) => boolean, why: (record: ClockRecord) => Why): MatterEvent[] {
  return m.clocks
    .filter(({ record, ended }) => !ended && which(record))
    .map(({ clock, record }) => ({ type: "clock-stopped", clock, why: why(record) }));
}

function inTime(record: ClockRecord, now: Office): Why {
  return isOver(record, now) ? "late" : "met";
}

function waitingFor(ends: readonly ClockEnd[], { rulebook }: Office): ReadonlySet<string> {
  return new Set(rulebook.clocks.filter(({ until }) => ends.includes(until)).map(({ id }) => id));
}
