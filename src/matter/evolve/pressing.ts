import type { EventOf, EventType, Recorded } from "../event.ts";
import type { Matter } from "../state.ts";
import { owedBy } from "./owed.ts";

type Change = Recorded & EventOf<"reminded" | "supervised" | "taken-up" | "held-to-account">;

/** How a matter is pressed for: reminders, orders, the higher level that takes it up, and who is held to account. */
export function evolvePressing(m: Matter, event: Change): Matter {
  const { on } = event;
  switch (event.type) {
    case "reminded": {
      const pressed = { ...m.pressed, reminders: m.pressed.reminders + 1, lastOn: on };
      return { ...m, pressed, reminder: { on, note: event.note } };
    }
    case "supervised":
      return { ...m, pressed: { ...m.pressed, orders: m.pressed.orders + 1, lastOn: on } };
    case "taken-up": {
      const { passing: _, handling, handler: __, ...rest } = m;
      const stage = m.stage === "transferred" ? "to-decide" : m.stage;
      const owed = { ...m, ...owedBy(m, event.unit, event.from) };
      return { ...rest, ...owedBy(owed, event.unit, handling), stage, answerable: event.unit, reach: event.reach };
    }
    case "held-to-account":
      return m;
  }
}

/** Once somebody has worked on a matter, the reminder has done what it was for. */
export function heeded(m: Matter, { type, by }: Recorded): Matter {
  if (!m.reminder || !work.has(type) || by.as !== "officer") return m;
  const { reminder: _, ...rest } = m;
  return rest;
}

const work: ReadonlySet<EventType> = new Set<EventType>([
  "gate-passed",
  "triaged",
  "accepted",
  "refused",
  "transferred",
  "assigned",
  "objected",
  "handler-named",
  "package-formed",
  "milestone-reached",
  "duty-done",
  "point-found",
  "point-answered",
  "replied",
  "obligation-served",
  "message-sent",
  "revisited",
  "taken-up",
  "struck-off",
]);
