import type { Detector } from "../failing.ts";

/**
 * A unit with which a matter lay until it turned out that it must not come near: it may have read it (条例 Arts. 30, 46). What
 * came to it and was taken back on one day counts as well.
 */
export const reachedTheAccused: Detector = ({ takenFrom }) =>
  takenFrom.map(({ unit, since, on }) => ({ kind: "reached-the-accused" as const, about: unit, since, until: on }));
