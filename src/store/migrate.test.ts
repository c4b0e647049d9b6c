import { readdirSync } from "node:fs";
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freshDatabase, type Database } from "../../test/database.ts";
import { optionsFor, type Address } from "./address.ts";
import { marksOf } from "../vault/word-marks.ts";
import { connect } from "./connect.ts";
import { migrate, readMigrations } from "./migrate.ts";

let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.close());

const known = readMigrations();
const next = { number: known.length + 1, name: "next", sql: "create table later (id int)", hash: "next" };

test("every migration begins by saying why", () => {
  for (const { sql } of known) expect(sql).toMatch(/^-- Why: /);
  expect(known).toHaveLength(readdirSync(join(import.meta.dirname, "migrations")).length);
});

test("what is there is not applied again; what is missing is, in order", async () => {
  expect(await migrate(database.address)).toEqual([]);
  expect(await migrate(database.address, [...known, next])).toEqual([next.number]);
  expect(await migrate(database.address, [...known, next])).toEqual([]);
});

test("two starts at one moment apply each migration once", async () => {
  const both = await Promise.all([1, 2].map(() => migrate(database.address, [...known, next])));
  expect(both.flat()).toEqual([next.number]);
});

test("a migration that fails leaves nothing half done", async () => {
  const wrong = { ...next, sql: "create table later (id int); create table later (id int)" };
  await expect(migrate(database.address, [...known, wrong])).rejects.toThrow(/already exists/);
  expect(await database.owner`select to_regclass('later') as found`).toEqual([{ found: null }]);
  expect(await migrate(database.address, [...known, next])).toEqual([next.number]);
});

test("data of a newer release are refused with a sentence", async () => {
  await migrate(database.address, [...known, next]);
  await expect(migrate(database.address)).rejects.toThrow("The data come from a newer Huiyin");
});

test("a published migration that was edited is refused", async () => {
  const edited = known.map((one, index) => (index === 0 ? { ...one, hash: "edited" } : one));
  await expect(migrate(database.address, edited)).rejects.toThrow("was edited after it was applied");
});

/** A login user as a hosting service gives one: no superuser, owner of an empty database. */
async function guest(owner: Sql, name: string, rights: string): Promise<Address> {
  await owner.unsafe(`create role ${name} login password 'guest' ${rights}`);
  await owner.unsafe(`create database ${name} owner ${name}`);
  return { ...database.address, user: name, password: "guest", database: name };
}

async function dismiss(owner: Sql, name: string): Promise<void> {
  await owner.unsafe(`drop database ${name} with (force)`);
  await owner.unsafe(`drop owned by ${name}`);
  await owner.unsafe(`drop role ${name}`);
}

test("on a database of one's own, an owner who is no superuser may migrate, and row security binds the owner too", async () => {
  const address = await guest(database.owner, "guest_owner", "createrole");
  await database.owner`grant huiyin_app to guest_owner with admin option`;
  await migrate(address);
  const store = await connect(address, 1);
  expect(await store.pool.transact((tx) => tx`select current_user as role`)).toEqual([{ role: "huiyin_app" }]);
  await store.close();
  const sql = postgres({ ...optionsFor(address, {}), max: 1 });
  await expect(sql`insert into jurisdiction (id, name) values ('a', 'b')`).rejects.toThrow(/row-level security/);
  await sql.end();
  await dismiss(database.owner, "guest_owner");
});

test("a login user who may not act as the app's role is told what to ask for", async () => {
  const address = await guest(database.owner, "guest_without", "");
  await expect(migrate(address)).rejects.toThrow("grant huiyin_app to guest_without");
  await database.owner`grant huiyin_app to guest_without`;
  expect(await migrate(address)).toEqual(known.map((one) => one.number));
  await dismiss(database.owner, "guest_without");
});

test("on a database of one's own too, the texts of an older release get the same marks as those that come now", async () => {
  const address = await guest(database.owner, "guest_older", "createrole");
  await database.owner`grant huiyin_app to guest_older with admin option`;
  await migrate(address, known.slice(0, 6));
  const words = [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 1234567890123456789n, -987654321987654321n];
  const older = postgres({ ...optionsFor({ ...database.address, database: "guest_older" }, {}), max: 1 });
  await older`insert into jurisdiction (id, name) values ('old', 'old')`;
  await older`insert into matter_key (jurisdiction, matter, content, identity) values ('old', 'm', '', '')`;
  await older`insert into word_index (jurisdiction, contact, key_of, words) values ('old', 'c', 'm', ${words.map(String)}::bigint[])`;
  await migrate(address);
  const [row] = await older<{ marks: Buffer }[]>`select marks from word_index`;
  await older.end();
  expect(row?.marks.equals(marksOf(words))).toBe(true);
  await dismiss(database.owner, "guest_older");
});
