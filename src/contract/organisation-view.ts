import type { RegionId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { Area, Officer, Post, Relation } from "../organisation/organisation.ts";
import type { Region, Station } from "../organisation/place.ts";
import type { Unit } from "../organisation/unit.ts";

export type { Region, Station };

/** A station as it is published, with the township it lies in; the district's own lie in none. */
export type PublicStation = Station & { readonly town?: { readonly region: RegionId; readonly name: Text } };

/** An officer, and how their sign-in stands: set up, a code issued and not used yet, a second person's word missing. */
export type OfficerHere = Officer & {
  readonly signsIn: boolean;
  readonly codeIssued?: true;
  /** Who issued it, and whether the one who asks may confirm it. */
  readonly toConfirm?: { readonly by: string; readonly mine: boolean };
};

/** The whole organisation for the workbench's trees and pickers. Kin are only there for those who administer. */
export type OrganisationView = {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly officers: readonly OfficerHere[];
  readonly areas: readonly Area[];
  readonly regions: readonly Region[];
  readonly stations: readonly Station[];
  readonly relations?: readonly Relation[];
};
