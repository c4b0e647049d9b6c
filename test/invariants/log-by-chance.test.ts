import { afterAll, beforeAll, expect, test } from "vitest";
import { matterQuery } from "../../src/contract/matter-row.ts";
import { stages } from "../../src/matter/state.ts";
import { verifyLog } from "../../src/store/log/verify.ts";
import { id } from "../../src/kernel/id.ts";
import { clocksRecount } from "../office/invariants/clocks-recount.ts";
import { debtsEndOnce } from "../office/invariants/debts-end-once.ts";
import { struckOffProven } from "../office/invariants/struck-off-proven.ts";
import { AtWork } from "./at-work.ts";
import { counts, everything, inClear, runFromLog, wrongRows } from "./recount.ts";
import { openLand, type Land } from "./small-district.ts";

const seeds = [11, 3, 14, 15, 92, 23, 25];

let land: Land;
let offices: AtWork[];
beforeAll(async () => {
  land = await openLand();
  offices = [];
  for (const seed of seeds) {
    const office = await AtWork.begin(land, seed);
    await office.work(130);
    offices.push(office);
  }
}, 90_000);
afterAll(() => land.close());

/** An office like the others on a database of its own, whose guards may be taken away. */
async function another(): Promise<{ office: AtWork; other: Land }> {
  const other = await openLand();
  const office = await AtWork.begin(other, seeds[0]!);
  await office.work(130);
  return { office, other };
}

test("the offices by chance did something: each came far, and some matters were struck off", () => {
  const types = offices.flatMap(({ world }) => [...world.histories.values()].flat().map(({ type }) => type));
  expect(new Set(types).size).toBeGreaterThan(25);
  for (const type of ["struck-off", "obligation-served", "clock-stopped", "subject-matched", "passed-up", "merged"])
    expect({ type, there: types.includes(type as never) }).toEqual({ type, there: true });
});

test("replaying the log gives the very rows that the projections hold", async () => {
  for (const office of offices) expect(await wrongRows(office)).toEqual([]);
});

test("register numbers, arrivals and the sum of all stages are what the log counts", async () => {
  for (const office of offices) {
    const { table, log } = await counts(office);
    expect(table).toEqual(log);
  }
});

test("what the list counts stage by stage is what it counts in all", async () => {
  for (const { district } of offices) {
    const director = await district.as(id("centre.centre-director"));
    const total = async (stage?: (typeof stages)[number]) =>
      (await district.door.matters(director, matterQuery.parse(stage ? { stage: [stage] } : {}))).total;
    const each = await Promise.all(stages.map(total));
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(await total());
  }
});

test("a row changed behind the log's back is found by replaying", async () => {
  const { office, other } = await another();
  for (const [table, set] of [
    ["matter", "points = points + 1"],
    ["contact", "persons = persons + 1"],
    ["task", "due = 'infinity', yellow_at = '2000-01-01'"],
    ["failing", "since = '2000-01-01'"],
    ["owed", "due = 'infinity', how = 'served'"],
    ["key_use", "key_of = matter || 'x'"],
  ] as const) {
    expect({ table, wrong: await wrongRows(office) }).toEqual({ table, wrong: [] });
    await other.database.owner.unsafe(`create table kept as select * from "${table}"; update "${table}" set ${set}`);
    expect({ table, found: (await wrongRows(office)).length > 0 }).toEqual({ table, found: true });
    await other.database.owner.unsafe(
      `delete from "${table}"; insert into "${table}" select * from kept; drop table kept`,
    );
  }
  await other.close();
});

test("what is struck off met every condition, debts ended once, and clocks recount, in every history of the log", () => {
  const runs = offices.map(runFromLog);
  expect(runs.flatMap(({ tried }) => tried).length).toBeGreaterThan(0);
  expect(runs.flatMap(struckOffProven)).toEqual([]);
  expect(runs.flatMap(debtsEndOnce)).toEqual([]);
  expect(runs.flatMap(clocksRecount)).toEqual([]);
});

/** What somebody might do to the log who is the owner of the database, which property finds it, and in what histories. */
const tampering = [
  [
    struckOffProven,
    ["struck-off"],
    `delete from event where type = 'replied' and exists (select from event e
       where e.jurisdiction = event.jurisdiction and e.stream = event.stream and e.type = 'struck-off')`,
  ],
  [
    debtsEndOnce,
    ["obligation-served", "obligation-waived"],
    `insert into event select jurisdiction, seq + 100000, stream, version + 1000, type, at, body, prev, hash
       from event where type in ('obligation-served', 'obligation-waived')`,
  ],
  [
    clocksRecount,
    ["clock-started"],
    `update event set body = jsonb_set(body::jsonb, '{record,due}', '"2026-12-31"')::json where type = 'clock-started'`,
  ],
] as const;

test("with the log's trigger taken away a changed history breaks the property, and verify finds it", async () => {
  for (const [property, types, change] of tampering) {
    const other = await openLand();
    const office = await AtWork.begin(other, seedWith(types));
    await office.work(130);
    const { owner, store } = other.database;
    await expect(owner.unsafe(change.startsWith("insert") ? "delete from event" : change)).rejects.toThrow("追加");
    expect(property(runFromLog(office))).toEqual([]);
    await owner.unsafe("alter table event disable trigger event_is_append_only");
    await owner.unsafe(change);
    await office.refresh();
    expect({ change, breaches: property(runFromLog(office)).length > 0 }).toEqual({ change, breaches: true });
    expect(await verifyLog(store, office.district.jurisdiction)).toMatchObject({ whole: false });
    await other.close();
  }
}, 60_000);

/** The seed of an office in which something of these types happened. */
function seedWith(types: readonly string[]): number {
  const at = offices.findIndex(({ world }) =>
    [...world.histories.values()].flat().some(({ type }) => types.includes(type)),
  );
  const seed = seeds[at];
  if (seed === undefined) throw new Error(`No office by chance came to ${types.join(" or ")}`);
  return seed;
}

test("no name and no word that was handed in or written stands in any row or event", async () => {
  const planted = offices.flatMap((office) => office.planted);
  expect(planted.length).toBeGreaterThan(500);
  const all = await everything(land.database.owner);
  expect(inClear(planted, all)).toEqual([]);
});

test("one planted name in one row would be found", async () => {
  const [office] = offices;
  const { owner } = land.database;
  const body = JSON.stringify({ views: office!.planted[7] });
  await owner`insert into preference (jurisdiction, officer, body) values (${office!.district.jurisdiction}, 'centre.registrar', ${body}::text::json)`;
  expect(inClear(office!.planted, await everything(owner))).toEqual([office!.planted[7]]);
  await owner`delete from preference where jurisdiction = ${office!.district.jurisdiction}`;
});

test("erasing a matter's keys takes its words and search rows, leaves all others, and the log verifies", async () => {
  const { owner, store } = land.database;
  for (const { district, arrived, world } of offices) {
    const upper = arrived.filter(({ receipt }) => world.matter(receipt.matter).mergedInto === undefined);
    const { matter, contact } = upper[0]!.receipt;
    const others = () =>
      owner`select id from envelope where jurisdiction = ${district.jurisdiction} and key_of <> ${matter} order by id`;
    const before = await others();
    await owner`delete from matter_key where jurisdiction = ${district.jurisdiction} and matter = ${matter}`;
    const [left] = await owner<{ rows: number }[]>`select
      (select count(*)::int from envelope where key_of = ${matter}) + (select count(*)::int from identity where key_of = ${matter})
      + (select count(*)::int from word_index where key_of = ${matter}) as rows`;
    expect(left?.rows).toBe(0);
    expect(await others()).toEqual(before);
    const followed = await district.door.follow(contact);
    expect(followed?.points.map(({ words }) => words).join()).not.toContain(upper[0]!.phrase);
    expect(await verifyLog(store, district.jurisdiction)).toMatchObject({ whole: true });
  }
});
