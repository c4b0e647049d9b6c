import { randomBytes } from "node:crypto";
import postgres, { type Sql } from "postgres";
import { inject } from "vitest";
import { formatAddress, optionsFor, type Address } from "../src/store/address.ts";
import { connect, type Store } from "../src/store/connect.ts";

/** A migrated database of one's own. `owner` is the superuser, whom row security does not bind: for tests that break things. */
export type Database = {
  readonly url: string;
  readonly address: Address;
  readonly store: Store;
  readonly owner: Sql;
  readonly close: () => Promise<void>;
};

/** Clones the migrated template (about 30 ms); `close` drops the clone. */
export async function freshDatabase(): Promise<Database> {
  const template = inject("database");
  const admin = postgres({ ...optionsFor({ ...template, database: "postgres" }, {}), max: 1 });
  const name = `test_${randomBytes(8).toString("hex")}`;
  await admin.unsafe(`create database ${name} template ${template.database}`);
  const address = { ...template, database: name };
  const store = await connect(address, 4);
  const owner = postgres({ ...optionsFor(address, {}), max: 1 });
  async function close(): Promise<void> {
    await Promise.all([store.close(), owner.end()]);
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  }
  return { url: formatAddress(address), address, store, owner, close };
}
