import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { District } from "../district.ts";
import { finderOf } from "./finder.ts";
import type { Mark } from "./marks.ts";
import type { Served } from "./served.ts";

/** What was found, place by place: which mark, in which form. */
export type Traces = Readonly<Record<string, readonly string[]>>;

/** Looks for marks wherever a server can leave something behind. `heads` are those of its answers. */
export async function tracesOf(
  marks: readonly Mark[],
  { district, served, heads }: { district: District; served: Served; heads: readonly string[] },
): Promise<Traces> {
  const find = finderOf(marks);
  const { out, err } = served.said();
  const looked: Record<string, readonly Buffer[]> = {
    tables: [await rows(district)],
    statements: [await statements(district)],
    "data folder": under(district.folder),
    "temporary folder": under(served.temporary),
    "standard output": [Buffer.from(out)],
    "standard error": [Buffer.from(err)],
    "heads of answers": [Buffer.from(heads.join("\n\n"))],
    "PostgreSQL's log": [readFileSync(`${await setting(district, "data_directory")}.log`)],
  };
  return found(looked, find);
}

/** The same in the database's own files, where also what was deleted again may still lie: its write-ahead log and its tables. */
export async function tracesInFiles(marks: readonly Mark[], district: District): Promise<Traces> {
  const data = await setting(district, "data_directory");
  const { owner } = district.database;
  const [base] = await owner<{ folder: string; segment: string }[]>`
    select 'base/' || oid as folder, pg_walfile_name(pg_current_wal_lsn()) as segment from pg_database where datname = current_database()`;
  const now = base?.segment ?? "";
  // Segments after this one are made ready for use, from old ones that other tests wrote.
  const writeAhead = under(join(data, "pg_wal"), (name) => name >= segmentsBefore(now, 3) && name <= now);
  await owner`checkpoint`;
  return found(
    { "write-ahead log": writeAhead, "files of the tables": under(join(data, base?.folder ?? "")) },
    finderOf(marks),
  );
}

/** The name of the segment so many before this one; other tests write to the same log, and older ones are not ours. */
function segmentsBefore(segment: string, count: number): string {
  const last = Number.parseInt(segment.slice(16), 16);
  return (
    segment.slice(0, 16) +
    Math.max(last - count, 0)
      .toString(16)
      .toUpperCase()
      .padStart(8, "0")
  );
}

function found(looked: Readonly<Record<string, readonly Buffer[]>>, find: ReturnType<typeof finderOf>): Traces {
  return Object.fromEntries(
    Object.entries(looked).map(([place, all]) => [
      place,
      [...new Set(all.flatMap((bytes) => find(bytes).map(({ what, form }) => `${what} ${form}`)))],
    ]),
  );
}

async function setting({ database }: District, name: string): Promise<string> {
  const [row] = await database.owner<{ value: string }[]>`select current_setting(${name}) as value`;
  return row?.value ?? "";
}

/** Every row of every table of ours, as text, in which bytes show as hex. */
async function rows({ database: { owner } }: District): Promise<Buffer> {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname !~ '^(pg_|information_schema)'`;
  const all = await Promise.all(
    tables.map(({ name }) => owner.unsafe<{ line: string }[]>(`select t::text as line from ${name} t`)),
  );
  return lines(all.flat());
}

/** What the database shows of each connection, its last statement among it. */
async function statements({ database: { owner } }: District): Promise<Buffer> {
  return lines(
    await owner<{ line: string }[]>`
      select a::text as line from pg_stat_activity a where datname = current_database() and pid <> pg_backend_pid()`,
  );
}

function lines(found: readonly { readonly line: string }[]): Buffer {
  return Buffer.from(found.map(({ line }) => line).join("\n"));
}

/** Names and bytes of all files of a folder, and of those under it; one that is taken away meanwhile is passed over. */
function under(folder: string, counts: (name: string) => boolean = () => true): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!counts(entry.name)) return [];
    const name = Buffer.from(`${entry.parentPath}/${entry.name}\n`);
    if (!entry.isFile()) return [name];
    try {
      return [name, readFileSync(join(entry.parentPath, entry.name))];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [name];
      throw error;
    }
  });
}
