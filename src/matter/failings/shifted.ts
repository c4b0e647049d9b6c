import type { Detector } from "../failing.ts";

/** A matter that came back from a unit it was sent to for the second time (条例 Arts. 28, 45: 推诿). */
export const shifted: Detector = ({ returns }) =>
  returns.slice(1).map(({ unit, on }) => ({ kind: "shifted" as const, about: unit, since: on, until: on }));
