import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { text } from "../kernel/text.ts";
import { optionsFor, type Address } from "./address.ts";
import { CannotStart } from "./cannot-start.ts";
import { ensureAppRole } from "./roles.ts";

export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly hash: string };

/** `0007-what-it-does.sql` */
const shape = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** One migration at a time on one database. */
const migrating = 4_801_936;

/** The migrations that came with this release, in order. A gap or a name out of shape is a mistake in the source. */
export function readMigrations(folder = join(import.meta.dirname, "migrations")): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file, index) => {
      const [, number, name] = shape.exec(file) ?? [];
      if (Number(number) !== index + 1 || !name)
        throw new Error(`${file} should be number ${index + 1}, four digits and words`);
      // Git on Windows may have changed the ends of lines.
      const sql = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
      return { number: index + 1, name, sql, hash: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Brings a database to this release's schema: what is missing is applied in order, each migration in a transaction of
 * its own. Refuses (`CannotStart`) a PostgreSQL before 15, a database of a newer release, and a published migration that
 * was edited. Returns the numbers it applied.
 */
export async function migrate(address: Address, migrations = readMigrations()): Promise<number[]> {
  const sql = postgres({ ...optionsFor(address, { application_name: "huiyin migrate" }), max: 1 });
  try {
    await refuseOldServer(sql);
    await sql`select pg_advisory_lock(${migrating})`;
    await ensureAppRole(sql);
    await sql`
      create table if not exists migration (
        number int primary key, name text not null, hash text not null, applied timestamptz not null default now())`;
    const applied = await sql<{ number: number; hash: string }[]>`select number, hash from migration order by number`;
    refuseForeign(applied, migrations);
    const missing = migrations.slice(applied.length);
    for (const one of missing) await sql.begin((tx) => apply(tx, one));
    return missing.map((one) => one.number);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function apply(tx: TransactionSql, { number, name, sql, hash }: Migration): Promise<void> {
  await tx.unsafe(sql);
  await tx`insert into migration (number, name, hash) values (${number}, ${name}, ${hash})`;
}

async function refuseOldServer(sql: Sql): Promise<void> {
  const [server] = await sql<{ number: number; name: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
  if (!server || server.number >= 150_000) return;
  throw new CannotStart(
    text(
      `此数据库是 PostgreSQL ${server.name}，回音需要 15 或更高版本。`,
      `This database is PostgreSQL ${server.name}; Huiyin needs 15 or later.`,
    ),
  );
}

function refuseForeign(applied: { number: number; hash: string }[], known: Migration[]): void {
  const last = applied.at(-1)?.number ?? 0;
  if (last > known.length) {
    throw new CannotStart(
      text(
        `数据来自更新版本的回音（结构版本 ${last}，此版本为 ${known.length}）。请用更新的版本启动；数据未作任何改动。`,
        `The data come from a newer Huiyin (schema ${last}; this release knows ${known.length}). Start the newer release; nothing was changed.`,
      ),
    );
  }
  const edited = applied.find(({ number, hash }) => known[number - 1]?.hash !== hash);
  if (!edited) return;
  const name = known[edited.number - 1]?.name;
  throw new CannotStart(
    text(
      `迁移 ${edited.number}（${name}）在发布后被改动。已发布的迁移不得修改，请恢复原文并新增一个迁移。`,
      `Migration ${edited.number} (${name}) was edited after it was applied. Restore it and add a new migration instead.`,
    ),
  );
}
