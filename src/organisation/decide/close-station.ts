import { changed, refuse, type Decides } from "../change-decision.ts";

/** A station is no longer published. What came to it still names it, so it stays readable. */
export const closeStation: Decides<"close-station"> = ({ station }, { stations }) => {
  const known = stations.get(station);
  if (!known) return refuse({ why: "not-there", field: "station" });
  if (known.closed) return refuse({ why: "already-so" });
  return changed(
    { type: "station-closed", station, unit: known.unit },
    { put: "station", station: { ...known, closed: true } },
  );
};
