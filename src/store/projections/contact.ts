import type { Projection } from "./projection.ts";

/** One row an arrival (人次), under the matter it is linked to now. */
export const contactProjection: Projection = {
  table: "contact",
  version: 1,
  key: ["jurisdiction", "contact"],
  // A merged matter keeps its arrival in its state, to have it back when it is unlinked; the row belongs to the other.
  rows: (m) =>
    (m.mergedInto === undefined ? m.contacts : []).map((one) => ({
      contact: one.contact,
      matter: m.matter,
      born: one.born,
      number: one.number,
      channel: one.channel,
      arrived_on: one.arrivedOn,
      real_name: one.realName,
      persons: one.persons,
      station: one.station ?? null,
      batch: one.batch ?? null,
    })),
};
