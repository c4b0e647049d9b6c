import { randomBytes } from "node:crypto";
import type { Sql } from "postgres";
import postgres from "postgres";
import { optionsFor } from "../src/store/address.ts";
import { newId } from "../src/vault/new-id.ts";
import type { Bed } from "./ground.ts";

/**
 * Every row of one report, by the column that names it: the record with its sealed words and keys, its receipt, its
 * events, its search row, what waits for somebody, and the clock that runs. The chain's head and the register's counter are not rows of a
 * report, so the limit does not write them.
 */
const tables = {
  matter: "matter",
  matter_key: "matter",
  contact: "matter",
  key_use: "matter",
  envelope: "key_of",
  identity: "key_of",
  event: "stream",
  word_index: "key_of",
  receipt: "matter",
  task: "matter",
  running_clock: "matter",
} as const;

type Row = Record<string, unknown>;

/** So many of the reports that the product wrote last are written in turn, as each has words of its own. */
const reports = 200;

/**
 * Records a second of hand-written SQL: the rows of reports as the product wrote them, with new ids, by one prepared
 * statement a record that commits by itself, over so many connections. No hash, no lock of the chain, no sealing and no
 * row security: it is what this server can do, not what an office could use.
 */
export async function rawIntake({ owner, house }: Bed, connections: number, seconds: number): Promise<number> {
  await owner`insert into jurisdiction (id, name) values ('raw', 'raw') on conflict do nothing`;
  const records = (await lastReports(owner)).map(statement);
  const { text } = records[0] ?? { text: "" };
  if (records.some((one) => one.text !== text)) throw new Error("The reports of one form have rows of one shape");
  const lines = Array.from({ length: connections }, () => postgres({ ...optionsFor(house.store.address, {}), max: 1 }));
  await Promise.all(lines.map((line) => line`select 1`));
  const [last] = await owner<
    { seq: string }[]
  >`select coalesce(max(seq), 0) as seq from event where jurisdiction = 'raw'`;
  let seq = Number(last?.seq);
  let written = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const write = async (line: Sql) => {
    while (performance.now() < until) {
      const renamed = new Map<unknown, string>();
      const { values } = records[written % records.length] ?? { values: [] };
      const given = values.map(({ column, value }) => {
        if (column === "jurisdiction") return "raw";
        if (column === "seq") return ++seq;
        if (column === "submission") return randomBytes(32);
        if (!identifies.has(column) || typeof value !== "string") return value;
        const known = renamed.get(value) ?? newId();
        renamed.set(value, known);
        return known;
      });
      await line.unsafe(text, given as never[], { prepare: true });
      written++;
    }
  };
  await Promise.all(lines.map(write));
  const taken = (performance.now() - began) / 1000;
  await Promise.all(lines.map((line) => line.end()));
  return written / taken;
}

const identifies = new Set(["matter", "contact", "born", "id", "key_of", "stream", "number", "first_point", "locator"]);

async function lastReports(owner: Sql): Promise<[string, Row[]][][]> {
  const last = await owner<{ matter: string }[]>`
    select matter from contact where jurisdiction = 'shifan' order by contact desc limit ${reports}`;
  if (last.length < reports)
    throw new Error("The limit is measured with rows that the product wrote, and there are too few");
  return Promise.all(last.map(({ matter }) => rowsOf(owner, matter)));
}

function rowsOf(owner: Sql, matter: string): Promise<[string, Row[]][]> {
  return Promise.all(
    Object.entries(tables).map(async ([table, by]): Promise<[string, Row[]]> => {
      const rows = await owner<Row[]>`select * from ${owner(table)} where ${owner(by)} = ${matter}`;
      if (rows.length === 0) throw new Error(`A report wrote no row of ${table}, so the limit would be for less work`);
      return [table, rows];
    }),
  );
}

function statement(rows: readonly [string, readonly Row[]][]): {
  text: string;
  values: { column: string; value: unknown }[];
} {
  const values: { column: string; value: unknown }[] = [];
  const parts = rows.flatMap(([table, all]) => {
    if (all.length === 0) return [];
    const columns = Object.keys(all[0] ?? {});
    const tuples = all.map(
      (row) => `(${columns.map((column) => `$${values.push({ column, value: row[column] })}`).join(", ")})`,
    );
    return [`insert into ${table} (${columns.join(", ")}) values ${tuples.join(", ")}`];
  });
  const last = parts.pop() ?? "";
  return { text: `with ${parts.map((part, index) => `p${index} as (${part})`).join(", ")} ${last}`, values };
}
