import type { Area, Officer, Post, Relation } from "../organisation/organisation.ts";
import type { Unit } from "../organisation/unit.ts";
import type { RegionId, StationId, UnitId } from "../kernel/id.ts";
import type { Text } from "../kernel/text.ts";
import type { Channel } from "../matter/command.ts";

export type Region = { readonly region: RegionId; readonly parent: RegionId | undefined; readonly name: Text; readonly code: string };

/** A 集中投诉站: where somebody can come, write or call. */
export type Station = {
  readonly station: StationId;
  readonly unit: UnitId;
  readonly region: RegionId | undefined;
  readonly name: Text;
  readonly address: Text;
  readonly hours: Text;
  readonly phone?: string;
  readonly channels: readonly Channel[];
};

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
