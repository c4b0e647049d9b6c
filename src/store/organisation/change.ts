import type { JurisdictionId, OfficerId } from "../../kernel/id.ts";
import type { Effect } from "../../organisation/change.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Change, Row } from "../log/rows.ts";
import type { Transaction } from "../pool.ts";

/** The stream of the log that holds what changed in an organisation. */
export const organisationStream = "organisation";

/** How many changes the log holds, and whether the wish named `once` is among them. */
export async function changesSoFar(
  tx: Transaction,
  jurisdiction: JurisdictionId,
  once: string | undefined,
): Promise<{ version: number; again: boolean }> {
  const [row] = await tx<{ version: number; again: boolean | null }[]>`
    select coalesce(max(version), 0) as version, bool_or(body ->> 'once' = ${once ?? null}::text) as again from event
    where jurisdiction = ${jurisdiction} and stream = ${organisationStream}`;
  return { version: row?.version ?? 0, again: row?.again ?? false };
}

/**
 * The rows that follow from one change, and its count, by which every process learns that what it remembers is old.
 * Where a sign-in comes from is written by `enrolments.ts`. `version` is the change's own, from 1; the founding counted as the one before it.
 */
export function changeRows(jurisdiction: JurisdictionId, { effects, after }: Changed, version: number): Change[] {
  const put = (table: string, key: string, row: Row): Change => ({
    table,
    insert: [{ jurisdiction, ...row }],
    key: ["jurisdiction", key],
  });
  const nameOf = (officer: OfficerId) => after.officers.get(officer)?.name ?? "";

  function rowsOf(effect: Effect): Change | undefined {
    if ("drop" in effect) {
      switch (effect.drop) {
        case "holding":
          return { table: "holding", remove: [{ jurisdiction, officer: effect.officer, post: effect.post }] };
        case "relation":
          return { table: "relation", remove: [{ jurisdiction, officer: effect.officer, kin: effect.kin }] };
        case "area":
          return { table: "area", remove: [{ jurisdiction, area: effect.area }] };
        case "sign-in":
          return put("officer", "officer", {
            officer: effect.officer,
            name: nameOf(effect.officer),
            sign_in: null,
            password: null,
          });
      }
    }
    switch (effect.put) {
      case "region": {
        const { region, parent, code, name } = effect.region;
        return put("region", "region", { region, parent: parent ?? null, code, ...name });
      }
      case "unit": {
        const { unit, parent, tier, kind, name, region } = effect.unit;
        return put("unit", "unit", { unit, parent: parent ?? null, tier, kind, ...name, region: region ?? null });
      }
      case "post": {
        const { post, unit, kind, title, removed = false } = effect.post;
        return put("post", "post", { post, unit, kind, ...title, removed });
      }
      case "officer":
        return put("officer", "officer", { officer: effect.officer, name: effect.name, retired: effect.retired });
      case "holding": {
        const { officer, post, deputyFor } = effect;
        return { table: "holding", insert: [{ jurisdiction, officer, post, deputy_for: deputyFor ?? null }] };
      }
      case "relation":
        return { table: "relation", insert: [{ jurisdiction, officer: effect.officer, kin: effect.kin }] };
      case "sign-in": {
        const { officer, name } = effect;
        return put("officer", "officer", { officer, name: nameOf(officer), sign_in: name, password: null });
      }
      case "area": {
        const { area, name, units } = effect.area;
        return put("area", "area", { area, ...name, units });
      }
      case "confirmation":
      case "password":
        return undefined;
      case "station": {
        const { station, unit, region, ...body } = effect.station;
        return put("station", "station", { station, unit, region: region ?? null, body });
      }
    }
  }

  return [
    ...effects.flatMap((effect) => rowsOf(effect) ?? []),
    // Whose sign-in ended or is given anew is signed out everywhere, in the change's own transaction.
    ...effects.flatMap((effect): Change[] =>
      ("put" in effect ? effect.put : effect.drop) === "sign-in" && "officer" in effect
        ? [{ table: "staff_session", remove: [{ jurisdiction, officer: effect.officer }] }]
        : [],
    ),
    { table: "organisation_change", insert: [{ jurisdiction, version: version + 1 }], key: ["jurisdiction"] },
  ];
}

/** What was decided, and the organisation it leaves. */
export type Changed = {
  readonly effects: readonly Effect[];
  readonly after: Organisation;
};
