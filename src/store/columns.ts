import type { Pool } from "./pool.ts";

/** The type of each column as SQL names it, by table. */
export type Columns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the tables as this release's migrations left them. */
export async function readColumns(pool: Pool): Promise<Columns> {
  const rows = await pool.transact(
    (tx) => tx<{ name: string; columns: string[]; types: string[] }[]>`
      select relname as name, array_agg(attname::text order by attnum) as columns,
        array_agg(format_type(atttypid, atttypmod) order by attnum) as types
      from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
      group by relname`,
  );
  return new Map(
    rows.map(({ name, columns, types }) => [name, new Map(columns.map((column, at) => [column, types[at] ?? ""]))]),
  );
}
