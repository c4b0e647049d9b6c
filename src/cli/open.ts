import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { builtIn } from "../../rulebooks/built-in.ts";
import type { House } from "../access/house.ts";
import { openHouse, type Furnishing } from "../access/open-house.ts";
import type { Text } from "../kernel/text.ts";
import { CannotStart } from "../store/cannot-start.ts";
import { openStore, type Store } from "../store/connect.ts";
import { knownJurisdictions, type Jurisdiction } from "../store/jurisdiction.ts";
import { openKeeper } from "./open-keeper.ts";
import { readCalendar } from "./read-calendar.ts";
import type { Settings } from "./settings.ts";

/** An installation that is open: its store, what houses are furnished with, and the districts on it. */
export type Installation = {
  readonly store: Store;
  readonly furnishing: Furnishing;
  readonly jurisdictions: () => Promise<readonly Jurisdiction[]>;
  readonly openHouse: (jurisdiction: Jurisdiction, now?: () => number) => Promise<House>;
  readonly close: () => Promise<void>;
};

/**
 * Opens what the settings name: the database brought to this release, the master key, the calendar and the rulebooks.
 * A master key is made only where no district is yet: where there are data, a missing key is refused, not replaced.
 */
export async function openInstallation(settings: Settings, say: (what: Text) => void): Promise<Installation> {
  mkdirSync(settings.data, { recursive: true, mode: 0o755 });
  const read = await readCalendar(join(settings.data, "calendars"));
  if (!read.ok) throw new CannotStart(read.why);
  const where = settings.databaseUrl === undefined ? { folder: settings.data } : { url: settings.databaseUrl };
  const store = await openStore(where, say);
  try {
    const empty = (await knownJurisdictions(store)).length === 0;
    const { keeper, close: letGo } = await openKeeper(settings, empty);
    const furnishing: Furnishing = {
      keeper,
      files: join(settings.data, "files"),
      brought: read.layers,
      rulebooks: builtIn,
      ...(settings.programmes ? { offered: settings.programmes } : {}),
    };
    return {
      store,
      furnishing,
      jurisdictions: () => knownJurisdictions(store),
      openHouse: (jurisdiction, now) => openHouse(store, jurisdiction, now ? { ...furnishing, now } : furnishing),
      close: async () => {
        await store.close();
        letGo();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
