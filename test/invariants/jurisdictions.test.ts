import { afterAll, beforeAll, expect, test } from "vitest";
import { matterQuery } from "../../src/contract/matter-row.ts";
import { id, type JurisdictionId } from "../../src/kernel/id.ts";
import { inJurisdiction, type Sight } from "../../src/store/connect.ts";
import type { Transaction } from "../../src/store/pool.ts";
import { sightOf } from "../../src/access/sight.ts";
import { AtWork } from "./at-work.ts";
import { openLand, type Land } from "./small-district.ts";

let land: Land;
let here: AtWork;
let there: AtWork;
let tables: { readonly name: string; readonly column: string }[];

beforeAll(async () => {
  land = await openLand();
  [here, there] = [await AtWork.begin(land, 11), await AtWork.begin(land, 12)];
  await here.work(60);
  await there.work(60);
  for (const { district } of [here, there]) await fillTheRest(district.jurisdiction);
  tables = [
    ...(await land.database.owner<{ name: string; column: string }[]>`
      select relname as name, case relname when 'jurisdiction' then 'id' else 'jurisdiction' end as column from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration' order by 1`),
  ];
}, 60_000);
afterAll(() => land.close());

/** A row in each table that work by chance leaves empty. */
async function fillTheRest(jurisdiction: JurisdictionId): Promise<void> {
  const { owner } = land.database;
  await owner`insert into region values (${jurisdiction}, 'r', null, 'r', 'r', 'r')`;
  await owner`insert into area values (${jurisdiction}, 'a', 'a', 'a', '{}')`;
  await owner`insert into station values (${jurisdiction}, 's', 'centre', null, '{}')`;
  await owner`insert into preference values (${jurisdiction}, 'centre.registrar', '{}')`;
  await owner`insert into staff_session values (${jurisdiction}, ${Buffer.alloc(32)}, 'centre.registrar', now(), now())`;
  await owner`insert into enrolment values (${jurisdiction}, 'centre.registrar', null, 'centre.reviewer', now(), now(), false, 'none', null)`;
  await owner`insert into clock_move values (${jurisdiction}, 'm', 1, 'c', '2026-03-02', '2026-03-03', '2026-03-03')`;
  await owner`insert into staged_file values (${jurisdiction}, '\\x00', 's', '\\x00', 1)`;
}

/** The jurisdictions whose rows each table shows to a transaction of this sight. */
function shown(sight: Sight): Promise<Record<string, string[]>> {
  return inJurisdiction(land.database.store, sight, async (tx) => {
    const found: Record<string, string[]> = {};
    for (const { name, column } of tables) {
      const rows = await tx<{ one: string }[]>`select distinct ${tx(column)} as one from ${tx(name)} order by 1`;
      found[name] = rows.map(({ one }) => one);
    }
    return found;
  });
}

function each<Value>(value: Value): Record<string, Value> {
  return Object.fromEntries(tables.map(({ name }) => [name, value]));
}

const nowhere = id<"jurisdiction">("");

test("the office's own machinery sees every table of its own district, and no row of another", async () => {
  for (const { jurisdiction } of [here.district, there.district])
    expect(await shown({ jurisdiction, as: "clerk" })).toEqual(each([jurisdiction]));
});

test("a query without a jurisdiction shows nothing, to the machinery and to whoever sees most", async () => {
  const director = await here.district.as(id("centre.centre-director"));
  const sight = sightOf(director, here.world.organisation);
  expect(await shown({ ...sight, jurisdiction: nowhere })).toEqual(each([]));
  expect(await shown({ jurisdiction: nowhere, as: "clerk" })).toEqual(each([]));
  const unset = await land.database.store.pool.transact(async (tx) => {
    const counts = tables.map(({ name }) => tx<{ rows: number }[]>`select count(*)::int as rows from ${tx(name)}`);
    return (await Promise.all(counts)).map(([row]) => row?.rows);
  });
  expect(unset).toEqual(tables.map(() => 0));
});

test("nobody of one district is shown anything of another, though units and officers bear the same ids", async () => {
  for (const officer of here.officers) {
    const viewer = await here.district.as(officer);
    const seen = await shown(sightOf(viewer, here.world.organisation));
    for (const jurisdictions of Object.values(seen)) expect(jurisdictions).not.toContain(there.district.jurisdiction);
  }
  const { door } = here.district;
  const director = await here.district.as(id("centre.centre-director"));
  for (const { receipt, phrase } of there.arrived) {
    expect(await door.matter(director, receipt.matter)).toBeUndefined();
    expect(await door.follow(receipt.contact)).toBeUndefined();
    expect(await door.openByCode(receipt.locator, receipt.secret)).toBe("wrong");
    expect((await door.matters(director, matterQuery.parse({ words: phrase }))).rows).toEqual([]);
    expect(await door.likelyRepeats(director, phrase)).toEqual([]);
    expect(await door.act(director, receipt.matter, { command: "accept" })).toMatchObject({
      done: false,
      refusal: { why: "not-found" },
    });
  }
});

test("no search and no view that runs as its definer answers without a jurisdiction", async () => {
  const all = (tx: Transaction) => tx`
    select (select count(*)::int from likely_contacts('{1,2,3}', 100))
      + (select count(*)::int from matter_in_sight)
      + (select count(*)::int from keys_by_words('{}', 100))
      + (select count(*)::int from keys_with_words('{}', (select array_agg(matter) from matter)))
      + (select count(*)::int from matter m where sees_matter(m.jurisdiction, m.matter))
      + (sees_matter(${here.district.jurisdiction}, ${here.arrived[0]!.receipt.matter}))::int as rows`;
  const [row] = await land.database.store.pool.transact(all);
  expect(row).toEqual({ rows: 0 });
});

test("a session of one district writes, changes and removes nothing in another", async () => {
  const sight: Sight = { jurisdiction: here.district.jurisdiction, as: "clerk" };
  const other = there.district.jurisdiction;
  for (const { name, column } of tables.filter((one) => one.name !== "event")) {
    const mayChange = await inJurisdiction(land.database.store, sight, async (tx) => {
      const [rights] = await tx<{ update: boolean; remove: boolean }[]>`
        select has_table_privilege(${name}, 'update') as update, has_table_privilege(${name}, 'delete') as remove`;
      const changed = rights?.update
        ? await tx`update ${tx(name)} set ${tx(column)} = ${tx(column)} where ${tx(column)} = ${other}`
        : { count: 0 };
      const removed = rights?.remove ? await tx`delete from ${tx(name)} where ${tx(column)} = ${other}` : { count: 0 };
      return changed.count + removed.count;
    });
    expect({ name, mayChange }).toEqual({ name, mayChange: 0 });
  }
  const added = inJurisdiction(land.database.store, sight, async (tx) => {
    await tx`insert into area values (${other}, 'b', 'b', 'b', '{}')`;
  });
  await expect(added).rejects.toThrow("row-level security");
});

test("no row of any table moves to another jurisdiction, not even by the database's owner", async () => {
  const { owner } = land.database;
  for (const { name, column } of tables) {
    const moved = owner`update ${owner(name)} set ${owner(column)} = 'elsewhere' where ${owner(column)} = ${here.district.jurisdiction}`;
    const refusal = await moved.then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );
    expect({ name, refusal }).toEqual({ name, refusal: "23001" });
  }
});

test("without the trigger a row would move, and without row security another district would be read", async () => {
  const { owner } = land.database;
  const { jurisdiction } = here.district;
  await owner`insert into jurisdiction (id, name) values ('elsewhere', 'elsewhere')`;
  await owner`alter table area disable trigger stays_in_its_jurisdiction`;
  expect((await owner`update area set jurisdiction = 'elsewhere' where jurisdiction = ${jurisdiction}`).count).toBe(1);
  await owner`update area set jurisdiction = ${jurisdiction} where jurisdiction = 'elsewhere'`;
  await owner`alter table area enable trigger stays_in_its_jurisdiction`;

  await owner`alter table contact disable row level security`;
  const seen = await shown({ jurisdiction, as: "clerk" });
  expect(seen["contact"]).toContain(there.district.jurisdiction);
  await owner`alter table contact enable row level security`;
});

test("each table can be spread over machines by its jurisdiction, with all its keys", async () => {
  const { owner } = land.database;
  await owner`create schema spread`;
  for (const { name, column } of tables)
    await owner`create table spread.${owner(name)} (like public.${owner(name)} including all) partition by hash (${owner(column)})`;
  const spread =
    await owner`select relname from pg_class where relnamespace = 'spread'::regnamespace and relkind = 'p'`;
  expect(spread).toHaveLength(tables.length);
  const crossing = owner`create table spread.crossing (jurisdiction text, matter text primary key) partition by hash (jurisdiction)`;
  await expect(crossing.execute()).rejects.toThrow("partition");
});
