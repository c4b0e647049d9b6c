import { formatArray } from "../arrays.ts";
import type { Columns } from "../columns.ts";
import type { Transaction } from "../pool.ts";

export type Row = Readonly<Record<string, unknown>>;

/**
 * Rows a writer wants changed in the event's own transaction. `insert` adds; with `key`, a row that has these columns
 * already is replaced in the columns given. `remove` deletes the rows that equal it in all the columns given.
 */
export type Change =
  | { readonly table: string; readonly insert: readonly Row[]; readonly key?: readonly string[] }
  | { readonly table: string; readonly remove: readonly Row[] };

type Group = {
  readonly table: string;
  readonly columns: readonly string[];
  /** The columns that tell a row from another where rows are replaced; none where they are only added or taken away. */
  readonly key: readonly string[];
  readonly removes: boolean;
  rows: Row[];
};

/** Puts the changes of many writers into few statements and sends them, without waiting for the answers. */
export function sendChanges(tx: Transaction, changes: Iterable<Change>, columns: Columns): Promise<unknown>[] {
  return inStatements(groupChanges(changes)).map((groups) => {
    const values = groups.flatMap(({ rows, columns: named, key }) => {
      const kept = latest(rows, key);
      return named.map((column) => formatArray(kept.map((row) => written(row[column]))));
    });
    return tx.unsafe(statementFor(groups, columns), values, { prepare: true }).execute();
  });
}

/**
 * What is added to several tables goes in one statement, as each costs the server and us more than a row does. No
 * statement changes a table twice: of two changes by one statement neither sees the other.
 */
function inStatements(groups: readonly Group[]): Group[][] {
  const statements: Group[][] = [];
  for (const group of groups) {
    const last = statements.at(-1);
    const joins = last && !group.removes && last.every(({ removes, table }) => !removes && table !== group.table);
    if (joins) last.push(group);
    else statements.push([group]);
  }
  return statements;
}

/** Rows of one table with the same columns go together, and the order in which one table is changed stays. */
function groupChanges(changes: Iterable<Change>): Group[] {
  const groups: Group[] = [];
  const last = new Map<string, { kind: string; group: Group }>();
  for (const change of changes) {
    const removes = "remove" in change;
    const key = removes ? [] : (change.key ?? []);
    for (const row of removes ? change.remove : change.insert) {
      const columns = Object.keys(row);
      const kind = `${removes} ${columns.join()} ${key.join()}`;
      const known = last.get(change.table);
      if (known?.kind === kind) {
        known.group.rows.push(row);
        continue;
      }
      const group: Group = { table: change.table, columns, key, removes, rows: [row] };
      last.set(change.table, { kind, group });
      groups.push(group);
    }
  }
  return groups;
}

const statements = new Map<string, string>();

function statementFor(groups: readonly Group[], columns: Columns): string {
  const name = groups
    .map((group) => `${group.table} ${group.removes} ${group.columns.join()} ${group.key.join()}`)
    .join(";");
  const known = statements.get(name);
  if (known) return known;
  let from = 0;
  const parts = groups.map((group) => {
    const types = columns.get(group.table) ?? new Map<string, string>();
    const part = group.removes ? removal(group, types) : insertion(group, types, from);
    from += group.columns.length;
    return part;
  });
  const before = parts.slice(0, -1).map((part, at) => `part_${at} as (${part})`);
  const made = `${before.length ? `with ${before.join(", ")} ` : ""}${parts.at(-1)}`;
  statements.set(name, made);
  return made;
}

function insertion({ table, columns, key }: Group, types: ReadonlyMap<string, string>, from: number): string {
  const given = columns.filter((column) => !key.includes(column));
  const replace = given.length
    ? `do update set ${given.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(", ")}`
    : "do nothing";
  return `insert into ${quote(table)} (${columns.map(quote).join(", ")})
    select ${columns.map((column) => typed(column, types)).join(", ")} from ${rowsOf(columns, from)}
    ${key.length ? `on conflict (${key.map(quote).join(", ")}) ${replace}` : ""}`;
}

function removal({ table, columns }: Group, types: ReadonlyMap<string, string>): string {
  const same = columns.map((column) => `old.${quote(column)} = ${typed(column, types)}`).join(" and ");
  return `delete from ${quote(table)} old using ${rowsOf(columns, 0)} where ${same}`;
}

/** A column of the given rows, in the type of the table's. */
function typed(column: string, types: ReadonlyMap<string, string>): string {
  const type = types.get(column);
  if (!type) throw new Error(`There is no column ${column} to write to`);
  return type === "text" ? `it.${quote(column)}` : `it.${quote(column)}::${type}`;
}

// One array a column, the first of them after `from` others: PostgreSQL takes them apart in half the time that rows as JSON need.
function rowsOf(columns: readonly string[], from: number): string {
  const arrays = columns.map((_, at) => `$${from + at + 1}::text[]`).join(", ");
  return `unnest(${arrays}) it (${columns.map(quote).join(", ")})`;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** One statement may replace a row only once: of several with the same key the last one stands. */
function latest(rows: readonly Row[], key: readonly string[]): readonly Row[] {
  if (!key.length) return rows;
  return [...new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row])).values()];
}

/** As PostgreSQL reads a value of any type from text. */
function written(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return formatArray(value);
  if (value instanceof Uint8Array) return value;
  return typeof value === "object" ? JSON.stringify(value) : `${value as string | number | boolean | bigint}`;
}
