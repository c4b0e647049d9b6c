import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { optionsFor, type Address } from "../src/store/address.ts";
import { startEmbedded } from "../src/store/embedded/start.ts";
import { migrate } from "../src/store/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The template: a migrated database that every test file clones. */
    database: Address;
  }
}

/** One PostgreSQL for the whole run, in a folder that is removed after it, with one migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-test-"));
  chmodSync(folder, 0o755);
  const embedded = await startEmbedded(folder, () => {});
  const admin = postgres({ ...optionsFor(embedded.address, {}), max: 1 });
  // Speed for a database that is thrown away; the tests of durability start one of their own.
  await admin`alter system set fsync = off`;
  await admin`alter system set full_page_writes = off`;
  await admin`select pg_reload_conf()`;
  await admin`create database template`;
  await admin.end();
  const database = { ...embedded.address, database: "template" };
  await migrate(database);
  project.provide("database", database);
  return async () => {
    await embedded.stop();
    rmSync(embedded.place.home, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}
