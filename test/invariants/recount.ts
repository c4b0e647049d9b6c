import type { Sql } from "postgres";
import { projectionChanges } from "../../src/access/rows.ts";
import { rulebookOf } from "../../src/access/house.ts";
import type { Recorded } from "../../src/matter/event.ts";
import { replay } from "../../src/matter/evolve.ts";
import type { Matter } from "../../src/matter/state.ts";
import { projections } from "../../src/store/projections/all.ts";
import type { Run, Tried } from "../office/chance/run.ts";
import type { AtWork } from "./at-work.ts";

/** Every row that a projection holds and the log does not make, and the other way round, as sentences (invariant 4). */
export async function wrongRows({ district, world }: AtWork): Promise<string[]> {
  const { database, house, jurisdiction } = district;
  const { calendar } = await house.calendars.now();
  const changes = [...world.matters.values()].flatMap((m) =>
    projectionChanges(jurisdiction, m, { rulebook: rulebookOf(house, m.rulebook), calendar, zone: house.zone }, true),
  );
  const wrong: string[] = [];
  for (const { table } of projections) {
    const made = changes.flatMap((one) => (one.table === table && "insert" in one ? one.insert : []));
    const remade = await rowsOf(
      database.owner,
      `select to_jsonb(t)::text as row from jsonb_populate_recordset(null::"${table}", $1::jsonb) t`,
      made,
    );
    const kept = await rowsOf(
      database.owner,
      `select to_jsonb(t)::text as row from "${table}" t where jurisdiction = $1::jsonb #>> '{}'`,
      jurisdiction,
    );
    if (kept.length === 0) wrong.push(`${table} is empty`);
    wrong.push(...kept.filter((row) => !remade.includes(row)).map((row) => `${table} holds ${row}`));
    wrong.push(...remade.filter((row) => !kept.includes(row)).map((row) => `${table} lacks ${row}`));
    if (kept.length !== remade.length) wrong.push(`${table} has ${kept.length} rows, not ${remade.length}`);
  }
  return wrong;
}

async function rowsOf(owner: Sql, query: string, given: unknown): Promise<string[]> {
  const rows = await owner.unsafe<{ row: string }[]>(query, [given as never]);
  return rows.map(({ row }) => row);
}

/** What the tables count, beside what the log counts: register numbers, arrivals and matters by stage. */
export async function counts({ district, world }: AtWork) {
  const { database, jurisdiction } = district;
  const [table] = await database.owner<{ numbers: number; contacts: number; linked: number; matters: number }[]>`
    select (select sum(value)::int from counter where jurisdiction = ${jurisdiction} and name like 'register %') as numbers,
      (select count(*)::int from contact where jurisdiction = ${jurisdiction}) as contacts,
      (select sum(contacts)::int from matter where jurisdiction = ${jurisdiction} and stage <> 'merged') as linked,
      (select sum(n)::int from (select count(*) as n from matter where jurisdiction = ${jurisdiction} group by stage) s) as matters`;
  const openings = [...world.histories.values()].flat().filter(({ type }) => type === "matter-opened").length;
  return { table: { ...table }, log: { numbers: openings, contacts: openings, linked: openings, matters: openings } };
}

/** The histories of the log as a run of a pure office, with each strike-off as a thing that was tried. */
export function runFromLog({ world }: AtWork): Run {
  const { organisation } = world;
  const tried = [...world.histories].flatMap(([matter, history]) =>
    history.flatMap((event, at): Tried[] => {
      if (event.type !== "struck-off") return [];
      const [before, after] = [history.slice(0, at), history.slice(0, at + 1)].map((events: Recorded[]) => {
        return new Map([[matter, replay(events) as Matter]]);
      });
      const command = { command: "strike-off" } as const;
      const decision = { events: [event] };
      return [
        { person: "log", command, which: matter, before: before!, decision, after: after!, on: event.on, organisation },
      ] as Tried[];
    }),
  );
  return { world, tried };
}

/** Every row of every table, as text; bytes show as hex. */
export async function everything(owner: Sql): Promise<string> {
  const tables = await owner<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  const dumps = await Promise.all(
    tables.map(({ name }) => owner.unsafe<{ row: string }[]>(`select t::text as row from "${name}" t`)),
  );
  return dumps
    .flat()
    .map(({ row }) => row)
    .join("\n");
}

/** Which of what was planted stands there in clear, or as the bytes of it. */
export function inClear(planted: readonly string[], all: string): string[] {
  return planted.filter((words) => all.includes(words) || all.includes(Buffer.from(words).toString("hex")));
}
