import {
  groupOf,
  type IdentityViewRow,
  type LogPage,
  type OrganisationLogQuery,
  type OrganisationLogRow,
} from "../contract/watch.ts";
import { instant } from "../kernel/instant.ts";
import { text } from "../kernel/text.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readStations } from "../store/organisation/read.ts";
import { readIdentityViews, readOrganisationLog } from "../store/organisation/watch.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { sayOrganisationEvent } from "./views/say-organisation-event.ts";

const pageSize = 50;

/** Who changed what in the organisation; for administrators and auditors, and `undefined` for everybody else. */
export async function organisationLog(
  house: House,
  viewer: Viewer,
  { group, before }: OrganisationLogQuery,
): Promise<LogPage<OrganisationLogRow> | undefined> {
  if (!holds(viewer, "administrator", "auditor")) return undefined;
  const { jurisdiction } = house;
  const organisation = await house.organisation.now();
  const kinds = Object.entries(groupOf).flatMap(([kind, of]) => (group === undefined || of === group ? [kind] : []));
  const [found, stations] = await inJurisdiction(house.store, { jurisdiction, officer: viewer.officer }, (tx) =>
    Promise.all([readOrganisationLog(tx, { kinds, before, most: pageSize + 1 }), readStations(tx, jurisdiction)]),
  );
  const speaker = { organisation, stations: new Map(stations.map((one) => [one.station, one])) };
  return paged(
    found.map(({ version, at, body }) => ({
      place: version,
      at: instant(Date.parse(at)),
      by: organisation.officers.get(body.by.officer)?.name ?? body.by.officer,
      group: groupOf[body.type],
      what: sayOrganisationEvent(body, speaker),
      ...(body.type === "sign-in-let" && body.confirmation === "alone" ? { alone: true as const } : {}),
    })),
  );
}

/** Who opened an identity in which matter and for which purpose; for auditors, and `undefined` for everybody else. */
export async function identityViews(
  house: House,
  viewer: Viewer,
  before: number | undefined,
): Promise<LogPage<IdentityViewRow> | undefined> {
  if (!holds(viewer, "auditor")) return undefined;
  const { jurisdiction } = house;
  const organisation = await house.organisation.now();
  const purposes = house.programmes.rulebooks.flatMap(({ identityPurposes }) => identityPurposes);
  const found = await inJurisdiction(house.store, { jurisdiction, officer: viewer.officer }, (tx) =>
    readIdentityViews(tx, { before, most: pageSize + 1 }),
  );
  return paged(
    found.map(({ seq, at, officer, unit, purpose, number }) => ({
      place: Number(seq),
      at: instant(Date.parse(at)),
      by: organisation.officers.get(officer)?.name ?? officer,
      unit: organisation.units.get(unit)?.name ?? text(unit, unit),
      number: number ?? "",
      purpose: purposes.find(({ id }) => id === purpose)?.name ?? text(purpose, purpose),
    })),
  );
}

function holds(viewer: Viewer, ...kinds: readonly PostKind[]): boolean {
  return viewer.holds.some(({ kind }) => kinds.includes(kind));
}

function paged<Row extends { readonly place: number }>(found: readonly Row[]): LogPage<Row> {
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return { rows, ...(found.length > pageSize && last ? { next: last.place } : {}) };
}
