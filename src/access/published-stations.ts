import type { PublicStation, Region, Station } from "../contract/organisation-view.ts";
import type { RegionId, UnitId } from "../kernel/id.ts";
import { lineage } from "../organisation/lineage.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readRegions, readStations } from "../store/organisation/read.ts";
import type { House } from "./house.ts";

/** The stations as the public finds them: those of the district itself first, each other under its township. */
export async function publishedStations(house: House): Promise<readonly PublicStation[]> {
  const { jurisdiction } = house;
  const organisation = await house.organisation.now();
  const [regions, stations] = await inJurisdiction(house.store, { jurisdiction }, (tx) =>
    Promise.all([readRegions(tx, jurisdiction), readStations(tx, jurisdiction)]),
  );
  const places = new Map(regions.map((region) => [region.region, region]));
  const open = stations.filter(({ closed }) => !closed);
  const published = open.map((station) => withTown(station, organisation, places));
  return published.toSorted((one, other) => tierOf(organisation, one.unit) - tierOf(organisation, other.unit));
}

function withTown(station: Station, organisation: Organisation, places: ReadonlyMap<RegionId, Region>): PublicStation {
  const township = lineage(organisation, station.unit)
    .map((unit) => organisation.units.get(unit))
    .find((unit) => unit?.tier === 2);
  const region = township?.region && places.get(township.region);
  return region ? { ...station, town: { region: region.region, name: region.name } } : station;
}

function tierOf({ units }: Organisation, unit: UnitId): number {
  return units.get(unit)?.tier ?? 0;
}
