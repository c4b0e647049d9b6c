import { recomputeDue } from "../../../src/rules/clock.ts";
import { china } from "../world.ts";
import type { Invariant } from "./invariant.ts";

/**
 * Each clock, counted again from its record, comes to its due day (invariant 9), and ends at most once. What has ended stays
 * as the calendar of then counted it.
 */
export const clocksRecount: Invariant = ({ world }) =>
  [...world.matters.values()].flatMap(({ matter, clocks }) => {
    const stops = (world.histories.get(matter) ?? []).filter((event) => event.type === "clock-stopped");
    return clocks.flatMap(({ clock, record, ended }) => {
      const { due, unrolledDue } = ended && world.calendar !== china ? record : recomputeDue(record, world.calendar);
      const times = stops.filter((event) => event.clock === clock).length;
      return [
        ...(due === record.due && unrolledDue === record.unrolledDue ? [] : [`${record.rule} comes to ${due}`]),
        ...(times > 1 ? [`${record.rule} was stopped ${times} times`] : []),
      ];
    });
  });
