import type { Text } from "../kernel/text.ts";

/** Who is told by a rung: whoever works on it, the leader responsible, the head of the organ, the organ that leads it. */
export type RungAddressee = "handler" | "leader" | "head" | "upper-level";

/** When a rung is due: as the clock turns, or so many days after its last day, in the clock's own unit (hours as days). */
export type RungMoment = "yellow" | "red" | { readonly daysLate: number };

/** A step of the ladder of warnings. Each fires once ever for a clock. */
export type RungRule = {
  readonly id: string;
  readonly name: Text;
  readonly clause: Text;
  readonly at: RungMoment;
  readonly tells: RungAddressee;
};
