import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type Database } from "../../../test/database.ts";
import { id, type JurisdictionId } from "../../kernel/id.ts";
import { instant } from "../../kernel/instant.ts";
import { connect, inJurisdiction, type Store } from "../connect.ts";
import { createJurisdiction } from "../jurisdiction.ts";
import { openLog } from "./append.ts";
import type { Append, AppendOutcome } from "./batch.ts";
import type { NewEvent } from "./event.ts";
import { readLog, readStream } from "./read.ts";

let database: Database;
let store: Store;
let here: JurisdictionId;
let log: ReturnType<typeof openLog>;
let districts = 0;

beforeAll(async () => {
  database = await freshDatabase();
  await database.owner`create table place (jurisdiction text, name text, seal bytea, tags text[], primary key (jurisdiction, name))`;
  await database.owner`alter table place enable row level security`;
  await database.owner`create policy own on place using (jurisdiction = current_setting('huiyin.jurisdiction', true))`;
  await database.owner`grant select, insert, update, delete on place to huiyin_app`;
  // The tables are looked at when a store is opened.
  store = await connect(database.address);
});

afterAll(async () => {
  await store.close();
  await database.close();
});

beforeEach(async () => {
  here = id(`district-${++districts}`);
  await createJurisdiction(store, { id: here, name: "示范区", zone: "Asia/Shanghai" });
  log = openLog(store);
});

const at = instant(Date.UTC(2026, 0, 5, 8, 30, 0, 123));
const event = (stream: string, body: unknown = { say: "你好", odd: '\\"\u0000\ud800' }): NewEvent => ({
  stream,
  type: "said",
  at,
  body,
});

function say(stream: string, version = 0, more: Partial<Append> = {}): Append {
  return { jurisdiction: here, expect: [{ stream, version }], events: () => [event(stream)], ...more };
}

const numbered = (stream: string, more: Partial<Append> = {}) =>
  say(stream, 0, { number: "matter/2026", events: ({ number }) => [event(stream, { number })], ...more });

const numberOf = (outcome: AppendOutcome) => ("appended" in outcome ? outcome.number : undefined);

async function all() {
  return (await Array.fromAsync(readLog(store, here))).flat();
}

const see = () =>
  inJurisdiction(store, { jurisdiction: here, as: "clerk" }, async (tx) => tx`select * from place order by name`);

test("an event comes back from its stream as it went in, with its place", async () => {
  const outcome = await log.append(say("a", 0, { events: () => [event("a"), event("a", [1, "二"])] }));
  const read = await inJurisdiction(store, { jurisdiction: here, as: "clerk" }, (tx) => readStream(tx, here, "a"));
  expect(read).toEqual([
    { ...event("a"), seq: 1, version: 1 },
    { ...event("a", [1, "二"]), seq: 2, version: 2 },
  ]);
  expect(outcome).toEqual({ appended: read });
});

test("who decided upon what has changed since is told, and nothing of it is written", async () => {
  await log.append(say("a"));
  const both = {
    expect: [
      { stream: "b", version: 0 },
      { stream: "a", version: 0 },
    ],
  };
  expect(await log.append(say("b", 0, both))).toEqual({ conflict: { stream: "a", expected: 0, found: 1 } });
  expect((await all()).map(({ stream }) => stream)).toEqual(["a"]);
});

test("of those who write to one stream in one moment the first is written, and others beside them do not notice", async () => {
  const outcomes = await Promise.all([log.append(say("a")), log.append(say("a")), log.append(say("b"))]);
  expect(outcomes.map((outcome) => Object.keys(outcome)[0])).toEqual(["appended", "conflict", "appended"]);
});

describe("register numbers", () => {
  test("many arrivals at one moment, in two processes, each get their own, without a gap, in the order of the log", async () => {
    const other = await connect(database.address, 2);
    const second = openLog(other);
    const asked = Array.from({ length: 200 }, (_, index) => (index % 2 ? log : second).append(numbered(`m${index}`)));
    const drawn = (await Promise.all(asked)).map(numberOf);
    await other.close();

    expect(drawn.toSorted((one, two) => Number(one) - Number(two))).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
    expect((await all()).map(({ body }) => (body as { number: number }).number)).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
  });

  test("a conflict and a failure use up none", async () => {
    await log.append(say("a"));
    const outcomes = await Promise.allSettled([
      log.append(numbered("b")),
      log.append(numbered("a")),
      log.append(numbered("c", { write: async (tx) => void (await tx`select 1 / 0`) })),
      log.append(
        numbered("d", { changes: () => [{ table: "place", insert: [{ jurisdiction: "another", name: "x" }] }] }),
      ),
      log.append(numbered("e")),
    ]);
    const numbers = outcomes.map((one) => (one.status === "fulfilled" ? numberOf(one.value) : String(one.reason)));
    expect(numbers).toEqual([
      1,
      undefined,
      expect.stringMatching(/division by zero/),
      expect.stringMatching(/row-level security/),
      2,
    ]);
  });
});

describe("rows that follow from an event", () => {
  const rows = (name: string, tags: string[]) => ({ jurisdiction: here, name, seal: Buffer.from(name), tags });
  const put = (stream: string, name: string, tags: string[]) =>
    log.append(
      say(stream, 0, {
        changes: () => [{ table: "place", key: ["jurisdiction", "name"], insert: [rows(name, tags)] }],
      }),
    );

  test("of several writers go in with the events, replace by key and are removed", async () => {
    await Promise.all([put("a", "赤溪", ["镇"]), put("b", "柳河", []), put("c", "赤溪", ["镇", "东"])]);
    expect(await see()).toEqual([rows("柳河", []), rows("赤溪", ["镇", "东"])]);
    await log.append(
      say("d", 0, { changes: () => [{ table: "place", remove: [{ jurisdiction: here, name: "赤溪" }] }] }),
    );
    expect(await see()).toEqual([rows("柳河", [])]);
  });

  test("of one writer that follow upon one another come one after the other", async () => {
    const changes = () => [
      { table: "place", insert: [rows("赤溪", ["镇"])] },
      { table: "place", key: ["jurisdiction", "name"], insert: [rows("赤溪", ["镇", "东"])] },
    ];
    await log.append(say("a", 0, { changes }));
    expect(await see()).toEqual([rows("赤溪", ["镇", "东"])]);
  });

  test("are not there when the event is not", async () => {
    const write: Append["write"] = async (tx) => {
      await tx`insert into place values (${here}, '一', null, null)`;
      await tx`insert into place values (${here}, '一', null, null)`;
    };
    await expect(log.append(say("a", 0, { write }))).rejects.toThrow(/duplicate key/);
    expect([await see(), await all()]).toEqual([[], []]);
  });
});

test("an event for a stream of which nobody said what was seen is a mistake in the source", async () => {
  await expect(log.append(say("a", 0, { events: () => [event("b")] }))).rejects.toThrow(
    "without saying which version was seen",
  );
});

describe("the log is only added to", () => {
  const asApp = (statement: string) =>
    inJurisdiction(store, { jurisdiction: here, as: "clerk" }, async (tx) => tx.unsafe(statement));

  test.each([
    "update event set type = 'x'",
    "delete from event",
    "truncate event",
    "delete from chain",
    "truncate chain",
    "delete from counter",
  ])("the app's role may not: %s", async (statement) => {
    await log.append(numbered("a"));
    await expect(asApp(statement)).rejects.toThrow(/permission denied/);
  });

  test.each([
    "update event set type = 'x'",
    "delete from event",
    "truncate event",
    "delete from chain",
    "truncate chain cascade",
  ])("nor may its owner: %s", async (statement) => {
    await log.append(numbered("a"));
    await expect(database.owner.unsafe(statement)).rejects.toThrow("The log is only added to");
  });

  test("the chain and the counters do not go back, whoever asks", async () => {
    await log.append(numbered("a"));
    await expect(asApp("update chain set seq = seq - 1")).rejects.toThrow("only goes forward");
    await expect(asApp("update counter set value = 1")).rejects.toThrow("only goes forward");
    await expect(database.owner`update counter set jurisdiction = 'district-1', value = value + 1`).rejects.toThrow(
      "only goes forward",
    );
  });

  test("without a jurisdiction there is nothing to see", async () => {
    await log.append(numbered("a"));
    const seen = await store.pool.transact(
      (tx) => tx`
      select (select count(*)::int from event) + (select count(*)::int from chain) + (select count(*)::int from counter) as rows`,
    );
    expect(seen).toEqual([{ rows: 0 }]);
  });
});

test("an arrival is written behind what another process has written since, and its ground is then its own again", async () => {
  const other = await connect(database.address, 1);
  const second = openLog(other);
  const drawn: unknown[] = [];
  for (const [stream, by] of [
    ["a", log],
    ["b", second],
    ["c", log],
    ["d", log],
    ["e", second],
  ] as const)
    drawn.push(numberOf(await by.append(numbered(stream))));
  await other.close();
  expect(drawn).toEqual([1, 2, 3, 4, 5]);
  expect((await all()).map(({ stream }) => stream)).toEqual(["a", "b", "c", "d", "e"]);
});

test("who writes no event but decided upon a stream that another process has begun since is told", async () => {
  const other = await connect(database.address, 1);
  await log.append(say("a"));
  await openLog(other).append(say("b"));
  await other.close();
  const row = { jurisdiction: here, name: "一", seal: Buffer.from("x"), tags: [] };
  const silent = (stream: string) =>
    log.append(say(stream, 0, { events: () => [], changes: () => [{ table: "place", insert: [row] }] }));
  expect(await silent("b")).toEqual({ conflict: { stream: "b", expected: 0, found: 1 } });
  expect(await see()).toEqual([]);
  expect(await silent("c")).toEqual({ appended: [] });
  expect(await see()).toEqual([row]);
});

test("when the database went back to an older state under a running server, the log goes on from there, without a gap", async () => {
  for (const stream of ["a", "b", "c"]) await log.append(numbered(stream));
  await database.owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from event where jurisdiction = ${here} and seq > 1`;
    await tx`update chain set seq = 1, head = (select hash from event e where e.jurisdiction = ${here} and e.seq = 1) where jurisdiction = ${here}`;
    await tx`update counter set value = 1 where jurisdiction = ${here}`;
  });
  expect([numberOf(await log.append(numbered("d"))), numberOf(await log.append(numbered("e")))]).toEqual([2, 3]);
  expect((await all()).map(({ seq, stream }) => [seq, stream])).toEqual([
    [1, "a"],
    [2, "d"],
    [3, "e"],
  ]);
});
