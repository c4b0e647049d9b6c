import type { By } from "./actor.ts";
import type { MatterEvent } from "./event.ts";
import type { Office } from "./office.ts";
import { reachOf } from "./reach.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter } from "./state.ts";

/** Of a matter that was transferred, only the receiver can say what becomes of it. */
export function onlyReceiver(m: Matter, by: By, command: "accept" | "refuse" | "transfer"): Refusal | undefined {
  if (m.stage !== "transferred" || by.as !== "officer" || m.passing?.to === by.unit) return undefined;
  return { why: "not-the-answerable-unit", command };
}

/** With a decision of its own the receiver answers for what was transferred to it, and only now is the sender free of it (首接首办). */
export function takeOver(m: Matter, { organisation }: Office): MatterEvent[] {
  if (m.stage !== "transferred" || !m.passing) return [];
  const unit = m.passing.to;
  return [{ type: "answerable-moved", unit, reach: reachOf(organisation, unit), why: "accepted" }];
}
