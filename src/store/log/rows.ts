import type { Transaction } from "../pool.ts";

export type Row = Readonly<Record<string, unknown>>;

/**
 * Rows a writer wants changed in the event's own transaction. `insert` adds; with `key`, a row that has these columns
 * already is replaced in the columns given. `remove` deletes the rows that equal it in all the columns given.
 */
export type Change =
  | { readonly table: string; readonly insert: readonly Row[]; readonly key?: readonly string[] }
  | { readonly table: string; readonly remove: readonly Row[] };

type Group = { readonly sql: string; readonly table: string; readonly key: readonly string[]; rows: Row[] };

/**
 * Puts the changes of many writers into few statements: rows of one table with the same columns go together, and the
 * order in which one table is changed stays.
 */
export function groupChanges(changes: Iterable<Change>): { sql: string; json: string }[] {
  const groups: Group[] = [];
  const last = new Map<string, Group>();
  for (const change of changes) {
    const rows = "insert" in change ? change.insert : change.remove;
    for (const row of rows) {
      const sql = statementFor(change, Object.keys(row));
      let group = last.get(change.table);
      if (group?.sql !== sql) {
        group = { sql, table: change.table, key: "insert" in change ? (change.key ?? []) : [], rows: [] };
        last.set(change.table, group);
        groups.push(group);
      }
      group.rows.push(row);
    }
  }
  return groups.map(({ sql, key, rows }) => ({ sql, json: JSON.stringify(latest(rows, key).map(writable)) }));
}

/** Sends the statements without waiting for them. */
export function sendChanges(tx: Transaction, changes: Iterable<Change>): Promise<unknown>[] {
  return groupChanges(changes).map(({ sql, json }) => tx.unsafe(sql, [json], { prepare: true }).execute());
}

const statements = new Map<string, string>();

function statementFor(change: Change, columns: readonly string[]): string {
  const key = "insert" in change ? (change.key ?? []) : undefined;
  const name = `${change.table} ${columns.join()} ${key?.join() ?? "-"}`;
  const known = statements.get(name);
  if (known) return known;
  const made = key ? insertion(change.table, columns, key) : removal(change.table, columns);
  statements.set(name, made);
  return made;
}

function insertion(table: string, columns: readonly string[], key: readonly string[]): string {
  const list = columns.map(quote).join(", ");
  const given = columns.filter((column) => !key.includes(column));
  const replace = given.length
    ? `do update set ${given.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(", ")}`
    : "do nothing";
  return `insert into ${quote(table)} (${list}) select ${list} from ${rowsOf(table)}
    ${key.length ? `on conflict (${key.map(quote).join(", ")}) ${replace}` : ""}`;
}

function removal(table: string, columns: readonly string[]): string {
  const same = columns.map((column) => `it.${quote(column)} = gone.${quote(column)}`).join(" and ");
  return `delete from ${quote(table)} it using ${rowsOf(table)} gone where ${same}`;
}

function rowsOf(table: string): string {
  return `json_populate_recordset(null::${quote(table)}, $1::text::json)`;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** One statement may replace a row only once: of several with the same key the last one stands. */
function latest(rows: readonly Row[], key: readonly string[]): readonly Row[] {
  if (!key.length) return rows;
  return [...new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row])).values()];
}

function writable(row: Row): Row {
  const bytes = Object.entries(row).filter(([, value]) => value instanceof Uint8Array || typeof value === "bigint");
  if (!bytes.length) return row;
  return { ...row, ...Object.fromEntries(bytes.map(([column, value]) => [column, written(value)])) };
}

function written(value: unknown): string {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : String(value);
}
