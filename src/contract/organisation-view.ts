import type { Area, Officer, Post, Relation } from "../organisation/organisation.ts";
import type { Region, Station } from "../organisation/place.ts";
import type { Unit } from "../organisation/unit.ts";

export type { Region, Station };

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
