import type { Trigger } from "../../rules/trigger.ts";
import type { EventType, Recorded } from "../event.ts";
import type { Matter } from "../state.ts";

/** The events that are a trigger of the rulebook by their own name. */
const named: readonly (Trigger & EventType)[] = [
  "accepted",
  "refused",
  "transferred",
  "assigned",
  "returned",
  "passed-up",
  "handler-named",
  "supervised",
  "replied",
  "struck-off",
  "disclosure-planned",
];

/** The trigger that an event is; a reopened refusal is received anew, everything else that is reopened accepted anew. */
function triggerOf({ type }: Recorded, { stage }: Matter): Trigger | undefined {
  if (type === "matter-opened") return "received";
  if (type === "taken-back") return stage === "to-decide" ? "returned" : undefined;
  if (type === "reopened") return stage === "handling" ? "accepted" : "received";
  return named.find((trigger) => trigger === type);
}

/** When each trigger last happened, after one more event. An arrival counts from the day on which it came. */
export function momentsAfter(m: Matter, event: Recorded): Matter["moments"] {
  const trigger = triggerOf(event, m);
  if (!trigger) return m.moments;
  const on = event.type === "matter-opened" ? event.contact.arrivedOn : event.on;
  return { ...m.moments, [trigger]: { at: event.at, on } };
}
