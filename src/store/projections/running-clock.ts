import { runningIn } from "../../matter/running.ts";
import { wakesBesides } from "../../matter/wakes.ts";
import type { Terms } from "../calendar/terms.ts";
import type { Projection } from "./projection.ts";

/** One row a clock or debt that runs, for what a change of the calendar would do to it. */
export const runningClockProjection: Projection = {
  table: "running_clock",
  version: 1,
  key: ["jurisdiction", "matter", "about"],
  rows: (m, { zone }) => {
    const besides = wakesBesides(m, { zone }) ?? "infinity";
    return runningIn(m).map(({ about, kind, rule, place, fired, running }) => {
      const { id, version } = m.rulebook;
      const terms: Terms = { rulebook: { id, version }, rule, ...(fired ? { fired } : {}), ...running };
      return {
        matter: m.matter,
        about,
        kind,
        place,
        opened_on: m.openedOn,
        due: running.due,
        wakes_besides: besides,
        terms: JSON.stringify(terms),
      };
    });
  },
};
