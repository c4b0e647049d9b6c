import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import { demoOrganisation } from "../demo/district/district.ts";
import { chinaLayer } from "../rulebooks/calendars/china.ts";
import { builtIn } from "../rulebooks/built-in.ts";
import type { Door, Viewer } from "../src/access/door.ts";
import { foundDistrict } from "../src/access/found-district.ts";
import type { House } from "../src/access/house.ts";
import { openDoor } from "../src/access/open-door.ts";
import { openHouse } from "../src/access/open-house.ts";
import { id } from "../src/kernel/id.ts";
import { optionsFor, type Address } from "../src/store/address.ts";
import { connect, type Store } from "../src/store/connect.ts";
import { startEmbedded } from "../src/store/embedded/start.ts";
import { migrate } from "../src/store/migrate.ts";
import { fileKeyKeeper } from "../src/vault/master-key.ts";
import { passwordHasher } from "../src/vault/password.ts";

/** The invented district on a database of its own. `owner` is the superuser, who is not bound by row security. */
export type Bed = {
  readonly house: House;
  readonly door: Door;
  readonly owner: Sql;
  readonly standing: Standing;
  /** Whoever sits at a post, such as `town-01-head`. */
  readonly as: (seat: string) => Promise<Viewer>;
  readonly close: () => Promise<void>;
};

/** Where a bed stands, for another process that opens its house. */
export type Standing = { readonly address: Address; readonly folder: string; readonly name: string };

/** Opens the house of a bed. The key is made by who comes first. */
export function houseIn(store: Store, { folder, name }: Standing): Promise<House> {
  const key = join(folder, `${name}.key`);
  return openHouse(store, district, {
    keeper: fileKeyKeeper(key, { create: !existsSync(key) }),
    files: join(folder, `${name}-files`),
    brought: [{ key: "china", origin: "release", layer: chinaLayer }],
    rulebooks: builtIn,
  });
}

const district = { id: id<"jurisdiction">("shifan"), name: "示范区", zone: "Asia/Shanghai" };

/** The server all measurements of a run share, with the settings of an installation: fsync is on. */
export type Ground = {
  readonly folder: string;
  readonly bed: (name: string) => Promise<Bed>;
  readonly close: () => Promise<void>;
};

export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-bench-"));
  chmodSync(folder, 0o755);
  const embedded = await startEmbedded(folder, () => {});
  const admin = postgres({ ...optionsFor(embedded.address, {}), max: 1 });
  const [durable] = await admin<{ fsync: string }[]>`select current_setting('fsync') as fsync`;
  if (durable?.fsync !== "on")
    throw new Error("The database does not wait for the disk, so nothing here would be true");

  async function bed(name: string): Promise<Bed> {
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.unsafe(`create database ${name}`);
    const address = { ...embedded.address, database: name };
    await migrate(address);
    const store = await connect(address);
    const owner = postgres({ ...optionsFor(address, {}), max: 1 });
    await foundDistrict(store, { ...district, ...demoOrganisation(1), signIns: [] }, passwordHasher());
    const standing = { address, folder, name };
    const house = await houseIn(store, standing);
    const door = openDoor(house);
    const as = async (seat: string) => {
      const viewer = await door.viewerOf(id<"officer">(seat));
      if (!viewer) throw new Error(`Nobody sits at ${seat}`);
      return viewer;
    };
    const close = async () => void (await Promise.all([store.close(), owner.end()]));
    return { house, door, owner, standing, as, close };
  }

  async function close(): Promise<void> {
    await admin.end();
    await embedded.stop();
    for (const left of [embedded.place.home, embedded.place.sockets, folder])
      rmSync(left, { recursive: true, force: true });
  }
  return { folder, bed, close };
}
