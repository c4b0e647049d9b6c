import type { RegionId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { Area, Officer, Post, Relation } from "../organisation/organisation.ts";
import type { Region, Station } from "../organisation/place.ts";
import type { Unit } from "../organisation/unit.ts";

export type { Region, Station };

/** A station as it is published, with the township it lies in; the district's own lie in none. */
export type PublicStation = Station & { readonly town?: { readonly region: RegionId; readonly name: Text } };

/** The whole organisation for the workbench's trees and pickers. Kin are only there for those who administer. */
export type OrganisationView = {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly officers: readonly (Officer & { readonly signsIn: boolean })[];
  readonly areas: readonly Area[];
  readonly regions: readonly Region[];
  readonly stations: readonly Station[];
  readonly relations?: readonly Relation[];
};
