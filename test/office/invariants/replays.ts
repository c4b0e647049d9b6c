import { isDeepStrictEqual } from "node:util";
import { replay } from "../../../src/matter/evolve.ts";
import type { Invariant } from "./invariant.ts";

/** The history of a matter, replayed, is the matter; and its version is the number of its events. */
export const replays: Invariant = ({ world }) =>
  [...world.histories].flatMap(([matter, history]) => {
    const m = world.matter(matter);
    const written = JSON.parse(JSON.stringify(history)) as typeof history;
    return [
      ...(isDeepStrictEqual(replay(written), m) ? [] : [`${matter} is not what its history makes of it`]),
      ...(m.version === history.length ? [] : [`${matter} has version ${m.version} after ${history.length} events`]),
    ];
  });
