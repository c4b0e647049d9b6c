import type { JurisdictionId, OfficerId } from "../../kernel/id.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Region, Station } from "../../organisation/place.ts";
import type { Columns } from "../columns.ts";
import { sendChanges, type Change } from "../log/rows.ts";
import type { Transaction } from "../pool.ts";

/** Everything that makes up a district before its first matter, and under which names officers sign in. */
export type Founding = {
  readonly organisation: Organisation;
  readonly regions: readonly Region[];
  readonly stations: readonly Station[];
  readonly signIns: readonly { readonly officer: OfficerId; readonly name: string; readonly passwordHash: string }[];
};

/** Writes a whole organisation into a jurisdiction that has none yet, and counts it as one change. */
export async function writeOrganisation(
  tx: Transaction,
  columns: Columns,
  jurisdiction: JurisdictionId,
  founding: Founding,
): Promise<void> {
  const { organisation, regions, stations, signIns } = founding;
  const known = new Map(signIns.map((one) => [one.officer, one]));
  const under = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ jurisdiction, ...row }));
  const changes: Change[] = [
    {
      table: "region",
      insert: under(
        regions.map(({ region, parent, code, name }) => ({ region, parent: parent ?? null, code, ...name })),
      ),
    },
    {
      table: "unit",
      insert: under(
        [...organisation.units.values()].map(({ unit, parent, tier, kind, name, region }) => ({
          unit,
          parent: parent ?? null,
          tier,
          kind,
          ...name,
          region: region ?? null,
        })),
      ),
    },
    {
      table: "post",
      insert: under(
        [...organisation.posts.values()].map(({ post, unit, kind, title }) => ({ post, unit, kind, ...title })),
      ),
    },
    {
      table: "officer",
      insert: under(
        [...organisation.officers.values()].map(({ officer, name }) => ({
          officer,
          name,
          sign_in: known.get(officer)?.name ?? null,
          password: known.get(officer)?.passwordHash ?? null,
          enrolled: known.has(officer),
        })),
      ),
    },
    {
      table: "holding",
      insert: under(
        [...organisation.officers.values()].flatMap(({ officer, holds }) =>
          holds.map(({ post, deputyFor }) => ({ officer, post, deputy_for: deputyFor ?? null })),
        ),
      ),
    },
    { table: "relation", insert: under(organisation.relations) },
    { table: "area", insert: under(organisation.areas.map(({ area, name, units }) => ({ area, ...name, units }))) },
    {
      table: "station",
      insert: under(
        stations.map(({ station, unit, region, ...body }) => ({ station, unit, region: region ?? null, body })),
      ),
    },
    { table: "organisation_change", insert: [{ jurisdiction, version: 1 }] },
  ];
  await Promise.all(sendChanges(tx, changes, columns));
}
