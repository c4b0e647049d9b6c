import type { StationId } from "../../kernel/id.ts";
import { changed, type Decides } from "../change-decision.ts";
import { stationOf } from "../station-of.ts";

/** A station of a unit, in the place that the unit serves. */
export const addStation: Decides<"add-station"> = (command, { organisation, newId }) => {
  const { unit } = command;
  const region = organisation.units.get(unit)?.region;
  const station = { ...stationOf(command), station: newId() as StationId, unit, region };
  return changed({ type: "station-added", station: station.station, unit }, { put: "station", station });
};
