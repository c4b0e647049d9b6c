import { isAfter, type Day } from "../kernel/day.ts";
import type { UnitId } from "../kernel/id.ts";
import { dueAfter, startClock, type ClockRecord } from "../rules/clock.ts";
import type { ClockEnd, ClockTrigger } from "../rules/clock-rule.ts";
import { endOfQuarter } from "../rules/quarter.ts";
import type { ObligationRule, ObligationTrigger } from "../rules/obligation-rule.ts";
import { holds } from "./facts.ts";
import type { EventOf, MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";

/** Starts every clock that the rulebook hangs on this trigger; `asSet` is the day an assigner named. */
export function startClocks(trigger: ClockTrigger, from: Day, office: Office, asSet?: Day): MatterEvent[] {
  const { rulebook, calendar, newId } = office;
  return rulebook.clocks
    .filter((rule) => rule.from === trigger)
    .map((rule) => ({
      type: "clock-started",
      clock: newId<"clock">(),
      record: startClock(rule, rulebook.version, from, calendar, rule.asSet ? asSet : undefined),
    }));
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
export function dropClocks(m: Matter, trigger: ClockTrigger): MatterEvent[] {
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

function inTime({ due }: ClockRecord, { on }: Office): Why {
  return isAfter(on, due) ? "late" : "met";
}

function waitingFor(ends: readonly ClockEnd[], { rulebook }: Office): ReadonlySet<string> {
  return new Set(rulebook.clocks.filter(({ until }) => ends.includes(until)).map(({ id }) => id));
}

/** Brings into being every debt that the rulebook hangs on this trigger and whose facts hold. */
export function arise(trigger: ObligationTrigger, m: Matter, office: Office, from: Day = office.on): MatterEvent[] {
  const { rulebook, newId } = office;
  return rulebook.obligations
    .filter((rule) => rule.arises === trigger && rule.when.every((fact) => holds(fact, m)))
    .map((rule) => ({
      type: "obligation-arose",
      obligation: newId<"obligation">(),
      rule: rule.id,
      owes: debtor(rule, m),
      due: dueOf(rule, from, office),
    }));
}

/** Waives what is still owed under rules that know this lawful reason; `shownBy` is what proves it. */
export function waiveAll(m: Matter, reason: string, office: Office, ...shownBy: readonly string[]): MatterEvent[] {
  const lawful = new Set(
    office.rulebook.obligations.filter((rule) => rule.waivers.some(({ id }) => id === reason)).map((rule) => rule.id),
  );
  return m.obligations
    .filter(({ rule, ended }) => !ended && lawful.has(rule))
    .map(({ obligation }) => ({
      type: "obligation-waived",
      obligation,
      reason,
      ...(shownBy.length > 0 ? { shownBy: [...shownBy] } : {}),
    }));
}

function debtor(rule: ObligationRule, m: Matter): UnitId {
  return rule.owes === "handling" ? (m.handling ?? m.answerable) : m.answerable;
}

function dueOf({ within }: ObligationRule, from: Day, { calendar }: Office): Day {
  return "endOfQuarter" in within ? endOfQuarter(from, calendar) : dueAfter(from, within, true, calendar);
}
