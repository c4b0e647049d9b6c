import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoOrganisation } from "../demo/district/district.ts";
import { chinaLayer } from "../rulebooks/calendars/china.ts";
import { builtIn } from "../rulebooks/built-in.ts";
import { doWhatIsDue } from "../src/access/clerk.ts";
import type { Door, Viewer } from "../src/access/door.ts";
import { foundDistrict } from "../src/access/found-district.ts";
import type { House } from "../src/access/house.ts";
import { openDoor } from "../src/access/open-door.ts";
import { openHouse } from "../src/access/open-house.ts";
import { id } from "../src/kernel/id.ts";
import { foundingOrganisation } from "../src/organisation/founding.ts";
import type { KeptLayer } from "../src/rules/calendar-change.ts";
import { fileKeyKeeper } from "../src/vault/master-key.ts";
import { passwordHasher } from "../src/vault/password.ts";
import { freshDatabase, type Database } from "./database.ts";

/** A whole district on a database of one's own, with a clock that stands until it is set. */
export type District = {
  readonly door: Door;
  readonly house: House;
  readonly database: Database;
  readonly folder: string;
  /** Sets the clock: `2026-03-02` is nine in the morning there; a whole instant is taken as it is. */
  readonly setClock: (at: string) => void;
  readonly clerk: () => Promise<number>;
  /** Whoever sits at a post of the invented district, such as `registrar-1` or `town-01-head`. */
  readonly as: (seat: string) => Promise<Viewer>;
  readonly close: () => Promise<void>;
};

/** What somebody types on the first-run page. */
const firstPage = { district: "示范区", administrator: "司空仪", name: "admin", password: "three quiet rivers" };

export const jurisdiction = id<"jurisdiction">("shifan");

/** What this release brings for a calendar. */
export const china: KeptLayer = { key: "china", origin: "release", layer: chinaLayer };

export type Opening = {
  readonly signIns?: boolean;
  readonly fresh?: boolean;
  /** What the release and the folder bring, and, where that was something else, what they brought when the calendar began. */
  readonly brought?: readonly KeptLayer[];
  readonly began?: readonly KeptLayer[];
};

/** The invented district, or, `fresh`, one as the first-run page founds it: with an administrator and nothing else. */
export async function openDistrict({
  signIns = false,
  fresh = false,
  brought = [china],
  began,
}: Opening = {}): Promise<District> {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-district-"));
  const given = fresh ? foundingOrganisation(firstPage) : demoOrganisation(1);
  const founded = {
    ...given,
    id: jurisdiction,
    name: "示范区",
    zone: "Asia/Shanghai",
    signIns: signIns ? given.signIns : [],
  };
  const database = await freshDatabase({
    name: `${fresh ? "fresh" : "invented"}_${signIns ? "with" : "without"}_sign_ins`,
    make: (store) => foundDistrict(store, founded, passwordHasher()),
  });

  let now = Date.parse("2026-03-02T01:00:00Z");
  const furnishing = {
    keeper: fileKeyKeeper(join(folder, "keys", "master.key"), { create: true }),
    files: join(folder, "files"),
    rulebooks: builtIn,
    now: () => now,
  };
  if (began) await openHouse(database.store, founded, { ...furnishing, brought: began });
  const house = await openHouse(database.store, founded, { ...furnishing, brought });
  const door = openDoor(house);

  async function as(seat: string): Promise<Viewer> {
    const viewer = await door.viewerOf(id<"officer">(seat));
    if (!viewer) throw new Error(`Nobody sits at ${seat}`);
    return viewer;
  }

  async function close(): Promise<void> {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }

  const setClock = (at: string) => (now = Date.parse(at.length === 10 ? `${at}T01:00:00Z` : at));
  return { door, house, database, folder, setClock, clerk: () => doWhatIsDue(house), as, close };
}
