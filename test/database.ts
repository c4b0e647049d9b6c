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

/** What is made on a migrated database by whoever needs it first, and cloned from then on, under a name of its own. */
export type Ground = { readonly name: string; readonly make: (store: Store) => Promise<void> };

/** Clones the migrated template (about 30 ms), or what was made on it; `close` drops the clone. */
export async function freshDatabase(ground?: Ground): Promise<Database> {
  const template = inject("database");
  const admin = postgres({ ...optionsFor({ ...template, database: "postgres" }, {}), max: 1 });
  const from = ground ? await templateOf(ground, admin, template) : template.database;
  const name = `test_${randomBytes(8).toString("hex")}`;
  await admin.unsafe(`create database ${name} template ${from}`);
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

/** The name of the template that holds this ground, which the first of several at one moment makes and the others wait for. */
async function templateOf({ name, make }: Ground, admin: Sql, template: Address): Promise<string> {
  const made = `template_${name}`;
  await admin`select pg_advisory_lock(hashtext(${made}))`;
  try {
    const [there] = await admin`select from pg_database where datname = ${made}`;
    if (there) return made;
    await admin.unsafe(`drop database if exists half_${name}`);
    await admin.unsafe(`create database half_${name} template ${template.database}`);
    const store = await connect({ ...template, database: `half_${name}` }, 4);
    await make(store);
    await store.close();
    await admin.unsafe(`alter database half_${name} rename to ${made}`);
    return made;
  } finally {
    await admin`select pg_advisory_unlock(hashtext(${made}))`;
  }
}
