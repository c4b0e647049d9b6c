import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import type { House } from "../access/house.ts";
import { openHouse, type Furnishing } from "../access/open-house.ts";
import type { Text } from "../kernel/text.ts";
import { CannotStart } from "../store/cannot-start.ts";
import { openStore, type Store } from "../store/connect.ts";
import { knownJurisdictions, type Jurisdiction } from "../store/jurisdiction.ts";
import { KeyFileRefused } from "../vault/key-file-refused.ts";
import { fileKeyKeeper } from "../vault/master-key.ts";
import type { KeyKeeper } from "../vault/key-keeper.ts";
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
    const furnishing: Furnishing = {
      keeper: openKeeper(join(settings.data, "keys", "master.key"), empty),
      files: join(settings.data, "files"),
      calendar: read.calendar,
      rulebooks: [discipline],
    };
    return {
      store,
      furnishing,
      jurisdictions: () => knownJurisdictions(store),
      openHouse: (jurisdiction, now) => openHouse(store, jurisdiction, now ? { ...furnishing, now } : furnishing),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function openKeeper(path: string, create: boolean): KeyKeeper {
  try {
    mkdirSync(join(path, ".."), { recursive: true, mode: 0o700 });
    return fileKeyKeeper(path, { create });
  } catch (error) {
    if (error instanceof KeyFileRefused) throw new CannotStart(error.says, error);
    throw error;
  }
}
