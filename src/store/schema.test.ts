import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type Database } from "../../test/database.ts";
import { describeSchema } from "./schema.ts";

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.close());

test("schema.sql is what the migrations make; after a new one run `node src/store/write-schema.ts`", async () => {
  const golden = readFileSync(join(import.meta.dirname, "schema.sql"), "utf8").replaceAll("\r\n", "\n");
  expect(await describeSchema(database.owner)).toBe(golden);
});

/** Kept by the migrations themselves, before there is any jurisdiction; the app cannot read it. */
const ofTheSchema = ["migration"];

test("every table is under a jurisdiction: first column of its key, row security forced", async () => {
  const tables = await database.owner<{ name: string; forced: boolean; first: string | null }[]>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where i.indrelid = c.oid and i.indisprimary) as first
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
  const stray = tables
    .filter(({ name }) => !ofTheSchema.includes(name))
    .filter(({ name, forced, first }) => !forced || first !== (name === "jurisdiction" ? "id" : "jurisdiction"));
  expect(stray).toEqual([]);
});

test("no unique key and no reference crosses jurisdictions", async () => {
  const crossing = await database.owner`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f') and conrelid::regclass::text not in ('migration', 'jurisdiction')
      and not exists (select from pg_attribute where attrelid = conrelid and attnum = any (conkey) and attname = 'jurisdiction')`;
  expect(crossing).toEqual([]);
});
