import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { builtIn } from "../../rulebooks/built-in.ts";
import type { Door, Viewer } from "../../src/access/door.ts";
import { foundDistrict } from "../../src/access/found-district.ts";
import type { House } from "../../src/access/house.ts";
import { openDoor } from "../../src/access/open-door.ts";
import { openHouse } from "../../src/access/open-house.ts";
import { id, type JurisdictionId, type OfficerId } from "../../src/kernel/id.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { fileKeyKeeper } from "../../src/vault/master-key.ts";
import { passwordHasher } from "../../src/vault/password.ts";
import { freshDatabase, type Database } from "../database.ts";

/** A district of a given organisation, one of several on the same database. */
export type SmallDistrict = {
  readonly jurisdiction: JurisdictionId;
  readonly house: House;
  readonly door: Door;
  readonly database: Database;
  /** Nine in the morning of this day, there. */
  readonly setClock: (day: string) => void;
  readonly as: (officer: OfficerId) => Promise<Viewer>;
};

/** A database on which small districts are founded, each for itself; `close` drops it with their keys and files. */
export type Land = {
  readonly database: Database;
  readonly found: (organisation: Organisation) => Promise<SmallDistrict>;
  readonly close: () => Promise<void>;
};

export async function openLand(): Promise<Land> {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), "huiyin-land-"));
  const keeper = fileKeyKeeper(join(folder, "master.key"), { create: true });
  const brought = [{ key: "china", origin: "release", layer: chinaLayer }] as const;
  const rulebooks = builtIn;
  let count = 0;

  async function found(organisation: Organisation): Promise<SmallDistrict> {
    const name = `district-${++count}`;
    const jurisdiction = id<"jurisdiction">(name);
    const district = { id: jurisdiction, name, zone: "Asia/Shanghai" };
    const empty = { regions: [], stations: [], signIns: [] };
    await foundDistrict(database.store, { ...district, ...empty, organisation }, passwordHasher());
    let now = Date.parse("2026-03-02T01:00:00Z");
    const files = join(folder, name);
    const house = await openHouse(database.store, district, { keeper, files, brought, rulebooks, now: () => now });
    const door = openDoor(house);
    async function as(officer: OfficerId): Promise<Viewer> {
      const viewer = await door.viewerOf(officer);
      if (!viewer) throw new Error(`There is no officer ${officer}`);
      return viewer;
    }
    const setClock = (day: string) => void (now = Date.parse(`${day}T01:00:00Z`));
    return { jurisdiction, house, door, database, setClock, as };
  }

  async function close(): Promise<void> {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { database, found, close };
}
