import { changed, refuse, type Decides } from "../change-decision.ts";
import { stationOf } from "../station-of.ts";

/** Other words, hours or ways to reach a station; its unit and place stay. */
export const changeStation: Decides<"change-station"> = (command, { stations }) => {
  const known = stations.get(command.station);
  if (!known) return refuse({ why: "not-there", field: "station" });
  if (known.closed) return refuse({ why: "station-closed", field: "station" });
  const { station, unit, region } = known;
  return changed(
    { type: "station-changed", station, unit },
    { put: "station", station: { ...stationOf(command), station, unit, region } },
  );
};
