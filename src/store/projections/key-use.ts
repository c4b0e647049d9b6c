import type { Projection } from "./projection.ts";

/** Under which keys a matter's content lies: its own, and those of the matters its arrivals opened. */
export const keyUseProjection: Projection = {
  table: "key_use",
  version: 1,
  key: ["jurisdiction", "key_of", "matter"],
  rows: (m) =>
    [...new Set([m.matter, ...m.contacts.map(({ born }) => born)])].map((key) => ({ key_of: key, matter: m.matter })),
};
