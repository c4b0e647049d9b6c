import type { Invariant } from "./invariant.ts";

/** Each rung of the ladder of warnings fires at most once for a clock (invariant 3), and never for one that stands still or has ended. */
export const rungsOnce: Invariant = ({ world, tried }) => [
  ...[...world.histories.values()].flatMap((history) => {
    const fired = history.flatMap((event) => (event.type === "rung-fired" ? [`${event.rung} of ${event.clock}`] : []));
    return fired.filter((one, at) => fired.indexOf(one) !== at).map((one) => `${one} fired again`);
  }),
  ...tried.flatMap(({ decision, before }) =>
    "events" in decision
      ? decision.events.flatMap((event) => {
          if (event.type !== "rung-fired") return [];
          const clock = [...before.values()].flatMap(({ clocks }) => clocks).find((one) => one.clock === event.clock);
          const isRunning = clock && !clock.ended && clock.record.pauses.every(({ to }) => to !== undefined);
          return isRunning ? [] : [`${event.rung} fired for a clock that does not run`];
        })
      : [],
  ),
];
