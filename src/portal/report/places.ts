import type { PublicStation, Region } from "../../contract/organisation-view.ts";
import type { RegionId } from "../../kernel/id.ts";
import type { Text } from "../../kernel/text.ts";

/** A township, with the villages in it. */
export type Place = { readonly region: RegionId; readonly name: Text; readonly inside: readonly Place[] };

/** Where something can have happened, and where one can be helped to write it down. */
export type Where = { readonly places: readonly Place[]; readonly stations: readonly PublicStation[] };

/** Townships and their villages of the region tree. The district itself is what is meant where none is picked. */
export function placesOf(regions: readonly Region[]): readonly Place[] {
  const inside = (parent: Region): readonly Region[] => regions.filter((region) => region.parent === parent.region);
  const place = (region: Region, within: readonly Place[]): Place => ({
    region: region.region,
    name: region.name,
    inside: within,
  });
  return regions
    .filter(({ parent }) => parent === undefined)
    .flatMap(inside)
    .map((town) =>
      place(
        town,
        inside(town).map((village) => place(village, [])),
      ),
    );
}

/** The places that the picked ids lead down to: a village that lies in another township than the one picked is left out. */
export function picked({ places }: Where, ids: readonly string[]): readonly Place[] {
  const town = places.find(({ region }) => region === ids[0]);
  const village = town?.inside.find(({ region }) => region === ids[1]);
  return [town, village].filter((place) => place !== undefined);
}

/** The stations of the picked township and village. */
export function stationsNear(where: Where, ids: readonly string[]): readonly PublicStation[] {
  const near = picked(where, ids).map(({ region }) => region);
  if (near.length === 0) return [];
  return where.stations.filter(({ region }) => region !== undefined && near.includes(region));
}
