import type { ClockId } from "../kernel/id.ts";
import { isOver } from "../rules/clock.ts";
import type { ExtensionRule, PauseRule } from "../rules/clock-rule.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter, RunningClock } from "./state.ts";
import { extendClock } from "../rules/clock.ts";

/** What the rulebook says of more time for a clock. */
export function extensionRuleOf(clock: RunningClock, office: Pick<Office, "rulebook">): ExtensionRule | undefined {
  return ruleOf(clock, office)?.extension;
}

/** The reasons for which the rulebook lets a clock stand still. */
export function pauseRulesOf(clock: RunningClock, office: Pick<Office, "rulebook">): readonly PauseRule[] {
  return ruleOf(clock, office)?.pauses ?? [];
}

/**
 * Why a clock can be given no more time: none runs that the law extends, its last day has passed, it was extended as often
 * as it can be, or an extension waits until the petitioner is told. Without a clock, whether any can be extended.
 */
export function extendable(m: Matter, clock: ClockId | undefined, office: Office): Refusal | undefined {
  const running = m.clocks.filter((one) => !one.ended && extensionRuleOf(one, office));
  const meant = clock === undefined ? running : running.filter((one) => one.clock === clock);
  const reasons = meant.map((one) => notExtendable(one, office));
  return reasons.every(Boolean) ? (reasons[0] ?? { why: "not-extendable" }) : undefined;
}

function notExtendable(one: RunningClock, office: Office): Refusal | undefined {
  const rule = extensionRuleOf(one, office);
  if (!rule) return { why: "not-extendable" };
  const { record, asked } = one;
  if (isOver(record, office)) return { why: "clock-ran-out", was: record.due, clause: rule.clause };
  if (asked?.is === "granted") return { why: "extension-waiting", clause: rule.clause };
  if (record.extensions.length >= rule.times)
    return { why: "already-extended", times: rule.times, clause: rule.clause };
  return undefined;
}

/** Adds time that was granted, once its notice is served or lawfully waived while the clock still runs (条例 Art. 34). */
export function addGranted(m: Matter, office: Office): MatterEvent[] {
  return m.clocks.flatMap((one): MatterEvent[] => {
    const { clock, record, asked, ended } = one;
    if (ended || asked?.is !== "granted" || isOver(record, office)) return [];
    const told = m.obligations.find(({ obligation }) => obligation === asked.notice)?.ended?.on;
    if (told === undefined) return [];
    const extension = { ...asked.extension, notice: asked.notice, told };
    return [{ type: "clock-extended", clock, record: extendClock(record, extension, office.calendar) }];
  });
}

function ruleOf({ record }: RunningClock, { rulebook }: Pick<Office, "rulebook">) {
  return rulebook.clocks.find(({ id }) => id === record.rule);
}
