import { preferences, type Preferences } from "../contract/preferences.ts";
import { inJurisdiction } from "../store/connect.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";

/** How an officer likes the workbench: saved views, columns, widths. It is theirs alone, and the house does not read it. */
export async function preferencesOf(house: House, { officer }: Viewer): Promise<Preferences> {
  const { jurisdiction } = house;
  const [row] = await inJurisdiction(
    house.store,
    { jurisdiction },
    (tx) => tx<{ body: unknown }[]>`
    select body from preference where jurisdiction = ${jurisdiction} and officer = ${officer}`,
  );
  const kept = preferences.safeParse(row?.body ?? {});
  return kept.success ? kept.data : preferences.parse({});
}

export async function keepPreferences(house: House, { officer }: Viewer, body: Preferences): Promise<void> {
  const { jurisdiction } = house;
  await inJurisdiction(
    house.store,
    { jurisdiction },
    (tx) => tx`
    insert into preference (jurisdiction, officer, body) values (${jurisdiction}, ${officer}, ${JSON.stringify(body)}::text::json)
    on conflict (jurisdiction, officer) do update set body = excluded.body`,
  );
}
