import type { ClockId } from "../../kernel/id.ts";
import type { EventOf, Recorded } from "../event.ts";
import type { AskedExtension, FiredRung, Matter, RunningClock } from "../state.ts";

type Change = Recorded &
  EventOf<
    | "clock-started"
    | "clock-stopped"
    | "extension-asked"
    | "extension-granted"
    | "extension-declined"
    | "clock-extended"
    | "clock-paused"
    | "clock-resumed"
    | "rung-fired"
  >;

/** The clocks of a matter: which run, how long they were given, and which warnings they gave. */
export function evolveClocks(m: Matter, event: Change): Matter {
  const { on, clock } = event;
  switch (event.type) {
    case "clock-started":
      return { ...m, clocks: [...m.clocks, { clock, record: event.record }] };
    case "clock-stopped":
      return withClock(m, clock, (one) => ({ ...waitingForNothing(one), ended: { why: event.why, on } }));
    case "extension-asked": {
      const { by } = event;
      if (by.as !== "officer") return m;
      return withClock(m, clock, (one) => ({
        ...one,
        asked: { is: "asked", reason: event.reason, by: by.officer, on },
      }));
    }
    case "extension-granted": {
      const asked: AskedExtension = { is: "granted", extension: event.extension, notice: event.notice };
      return withClock(m, clock, (one) => ({ ...one, asked }));
    }
    case "extension-declined":
      return withClock(m, clock, waitingForNothing);
    case "clock-extended":
      return withClock(m, clock, (one) => ({ ...waitingForNothing(one), record: event.record }));
    case "clock-paused":
    case "clock-resumed":
      return withClock(m, clock, (one) => ({ ...one, record: event.record }));
    case "rung-fired":
      return withClock(m, clock, (one) => ({ ...one, fired: { ...one.fired, [event.rung]: told(event) } }));
  }
}

function withClock(m: Matter, which: ClockId, change: (one: RunningClock) => RunningClock): Matter {
  return { ...m, clocks: m.clocks.map((one) => (one.clock === which ? change(one) : one)) };
}

function waitingForNothing(one: RunningClock): RunningClock {
  const { asked: _, ...rest } = one;
  return rest;
}

function told({ on, unit, posts, officer }: EventOf<"rung-fired"> & Recorded): FiredRung {
  return { on, unit, posts, ...(officer === undefined ? {} : { officer }) };
}
