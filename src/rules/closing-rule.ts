import type { Text } from "../kernel/text.ts";

/** What can be asked of a matter before it is struck off; the list is closed, and `matter/closing.ts` answers each. */
export const closingChecks = [
  "every-point-found",
  "gates-passed",
  "every-point-answered",
  "replied",
  "obligations-ended",
  "no-open-withdrawal",
  "duties-done",
  "milestones-reached",
  "position-known",
] as const;
export type ClosingCheck = (typeof closingChecks)[number];

/** One of the conditions without which a matter is not struck off (四个不结). */
export type ClosingRule = {
  readonly id: string;
  readonly name: Text;
  readonly clause: Text;
  readonly checks: readonly ClosingCheck[];
};
