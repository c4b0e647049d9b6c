import type { Day } from "../kernel/day.ts";
import type { UnitId } from "../kernel/id.ts";
import { endOfQuarter } from "../rules/quarter.ts";
import type { ObligationRule } from "../rules/obligation-rule.ts";
import type { Trigger } from "../rules/trigger.ts";
import { holds } from "./facts.ts";
import type { EventOf, MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter, Moment } from "./state.ts";
import { periodOf } from "./times.ts";

/** What a debt comes from besides its trigger: the day set for it, and the clock it tells of. */
type Terms = { readonly asSet?: Day | undefined; readonly clock?: string };

/** Brings into being every debt that the rulebook hangs on this trigger and whose facts hold. */
export function arise(
  trigger: Trigger,
  m: Matter,
  office: Office,
  since: Moment = office,
  terms: Terms = {},
): EventOf<"obligation-arose">[] {
  return office.rulebook.obligations
    .filter((rule) => rule.arises.includes(trigger) && isOwed(rule, m, office))
    .map((rule) => arisen(rule, trigger, m, office, since, terms));
}

/** Whether every fact that a debt's rule asks for holds. */
export function isOwed({ when }: ObligationRule, m: Matter, { rulebook }: Pick<Office, "rulebook">): boolean {
  return when.every((fact) => holds(fact, m, rulebook));
}

/** One debt of a rule, from the moment that brings it about. */
export function arisen(
  rule: ObligationRule,
  trigger: Trigger,
  m: Matter,
  office: Office,
  since: Moment,
  { asSet, clock }: Terms = {},
): EventOf<"obligation-arose"> {
  return {
    type: "obligation-arose",
    obligation: office.newId<"obligation">(),
    rule: rule.id,
    owes: debtor(rule, m),
    ...dueOf(rule, trigger, since, office, asSet),
    ...(clock === undefined ? {} : { clock }),
  };
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

function debtor({ owes }: ObligationRule, m: Matter): UnitId {
  if (owes === "receiver") return m.passing?.to ?? m.handling ?? m.answerable;
  return owes === "handling" ? (m.handling ?? m.answerable) : m.answerable;
}

/** The last day of a debt, with its count where it is counted and not merely named. */
function dueOf(rule: ObligationRule, trigger: Trigger, since: Moment, office: Office, asSet: Day | undefined) {
  const { id, clause, within } = rule;
  if ("endOfQuarter" in within) return { due: endOfQuarter(since.on, office.calendar) };
  if ("asSet" in within) return { due: asSet ?? since.on };
  const counted = periodOf({ id, clause, within, rollsOverHolidays: true }, trigger, since, office);
  return { due: counted.due, counted };
}
