import type { Line } from "./rulebook.ts";

/** What is waited for, with a limit: an answered call, an answer to a message, an answer to a letter in the mailbox. */
export type Wait = "call" | "message" | "mail";

/** A share of the service: of what is counted, how much was as it should be. */
export type Share = "connected" | "contacted" | "solved" | "satisfied";

/**
 * A measure of the service: how long somebody waits at most, in seconds; or a share in percent, which has to reach
 * `atLeast` where the standard says so, and counts with its weight in the score where the office says so.
 */
export type MeasureRule = Line &
  (
    | { readonly is: "wait"; readonly of: Wait; readonly seconds: number }
    | { readonly is: "share"; readonly of: Share; readonly atLeast?: number; readonly weight?: number }
  );

/** What was measured: the longest wait in seconds, or how many of how many. */
export type Measured =
  | { readonly id: string; readonly longest: number }
  | { readonly id: string; readonly good: number; readonly all: number };

/** How a measure came out; without a value nothing was measured, and nothing is said of it. */
export type Judged = { readonly id: string; readonly value?: number; readonly meets?: boolean };

/**
 * Judges what was measured. The limit itself is still in time, and the least share is enough. A share of nothing has no
 * value: it is neither met nor missed.
 */
export function judge(rule: MeasureRule, measured: Measured | undefined): Judged {
  const { id } = rule;
  if (!measured) return { id };
  if (rule.is === "wait") {
    if (!("longest" in measured)) return { id };
    return { id, value: measured.longest, meets: measured.longest <= rule.seconds };
  }
  if ("longest" in measured || measured.all === 0) return { id };
  const value = (measured.good / measured.all) * 100;
  return rule.atLeast === undefined ? { id, value } : { id, value, meets: value >= rule.atLeast };
}

/**
 * The weighed score in percent of all shares that carry a weight, or nothing where one of them could not be measured: a
 * score that leaves one out would flatter.
 */
export function score(rules: readonly MeasureRule[], measured: readonly Measured[]): number | undefined {
  const weighed = rules.flatMap((rule) => {
    if (rule.is !== "share" || rule.weight === undefined) return [];
    const of = measured.find(({ id }) => id === rule.id);
    return [{ weight: rule.weight, value: judge(rule, of).value }];
  });
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return undefined;
  return weighed.reduce<number | undefined>(
    (sum, { weight, value }) =>
      sum === undefined || value === undefined ? undefined : sum + (value * weight) / weights,
    0,
  );
}
