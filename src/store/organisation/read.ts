import type { JurisdictionId, OfficerId, PostId, RegionId, StationId, UnitId } from "../../kernel/id.ts";
import type { Region, Station } from "../../organisation/place.ts";
import type { Area, Officer, Organisation, Post, Relation } from "../../organisation/organisation.ts";
import type { PostKind } from "../../organisation/post-kind.ts";
import type { Tier, Unit, UnitKind } from "../../organisation/unit.ts";
import type { Transaction } from "../pool.ts";

type Words = { readonly zh: string; readonly en: string };

export async function organisationVersion(tx: Transaction, jurisdiction: JurisdictionId): Promise<number> {
  const [row] = await tx<
    { version: string }[]
  >`select version from organisation_change where jurisdiction = ${jurisdiction}`;
  return Number(row?.version ?? 0);
}

/** The units, posts, people, kin and areas of a jurisdiction. */
export async function readOrganisation(tx: Transaction, jurisdiction: JurisdictionId): Promise<Organisation> {
  const [units, posts, officers, holdings, relations, areas] = await Promise.all([
    tx<(Words & { unit: UnitId; parent: UnitId | null; tier: Tier; kind: UnitKind; region: RegionId | null })[]>`
      select unit, parent, tier, kind, zh, en, region from unit where jurisdiction = ${jurisdiction} order by unit`,
    tx<(Words & { post: PostId; unit: UnitId; kind: PostKind; removed: boolean })[]>`
      select post, unit, kind, zh, en, removed from post where jurisdiction = ${jurisdiction} order by post`,
    tx<
      { officer: OfficerId; name: string; retired: boolean }[]
    >`select officer, name, retired from officer where jurisdiction = ${jurisdiction} order by officer`,
    tx<{ officer: OfficerId; post: PostId; deputy_for: OfficerId | null }[]>`
      select officer, post, deputy_for from holding where jurisdiction = ${jurisdiction} order by officer, post`,
    tx<Relation[]>`select officer, kin from relation where jurisdiction = ${jurisdiction} order by officer, kin`,
    tx<
      (Words & { area: string; units: UnitId[] })[]
    >`select area, zh, en, units from area where jurisdiction = ${jurisdiction} order by area`,
  ]);
  return {
    units: new Map(units.map((row) => [row.unit, unitOf(row)])),
    posts: new Map(
      posts.map(({ post, unit, kind, zh, en, removed }): [PostId, Post] => [
        post,
        { post, unit, kind, title: { zh, en }, ...(removed ? { removed } : {}) },
      ]),
    ),
    officers: new Map(officersWith(officers, holdings).map((officer) => [officer.officer, officer])),
    relations: relations.map(({ officer, kin }) => ({ officer, kin })),
    areas: areas.map(({ area, zh, en, units: members }): Area => ({ area, name: { zh, en }, units: members })),
  };
}

export async function readRegions(tx: Transaction, jurisdiction: JurisdictionId): Promise<Region[]> {
  const rows = await tx<(Words & { region: RegionId; parent: RegionId | null; code: string })[]>`
    select region, parent, code, zh, en from region where jurisdiction = ${jurisdiction} order by code`;
  return rows.map(({ region, parent, code, zh, en }) => ({
    region,
    parent: parent ?? undefined,
    code,
    name: { zh, en },
  }));
}

export async function readStations(tx: Transaction, jurisdiction: JurisdictionId): Promise<Station[]> {
  const rows = await tx<
    { station: StationId; unit: UnitId; region: RegionId | null; body: Omit<Station, "station" | "unit" | "region"> }[]
  >`
    select station, unit, region, body from station where jurisdiction = ${jurisdiction} order by station`;
  return rows.map(({ station, unit, region, body }) => ({ ...body, station, unit, region: region ?? undefined }));
}

function unitOf(
  row: Words & { unit: UnitId; parent: UnitId | null; tier: Tier; kind: UnitKind; region: RegionId | null },
): Unit {
  const { unit, parent, tier, kind, zh, en, region } = row;
  return { unit, parent: parent ?? undefined, tier, kind, name: { zh, en }, region: region ?? undefined };
}

function officersWith(
  officers: readonly { officer: OfficerId; name: string; retired: boolean }[],
  holdings: readonly { officer: OfficerId; post: PostId; deputy_for: OfficerId | null }[],
): Officer[] {
  const held = new Map<OfficerId, Officer["holds"][number][]>();
  for (const { officer, post, deputy_for } of holdings) {
    const own = held.get(officer) ?? [];
    own.push({ post, ...(deputy_for === null ? {} : { deputyFor: deputy_for }) });
    held.set(officer, own);
  }
  return officers.map(({ officer, name, retired }) => ({
    officer,
    name,
    ...(retired ? { retired } : {}),
    holds: held.get(officer) ?? [],
  }));
}
