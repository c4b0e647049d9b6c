import { setTimeout } from "node:timers/promises";
import type { Row } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type Database } from "../../test/database.ts";
import { id, type JurisdictionId } from "../kernel/id.ts";
import { askIn, connect, inJurisdiction } from "./connect.ts";
import { knownJurisdictions } from "./jurisdiction.ts";
import type { Transaction } from "./pool.ts";
import { StoreUnavailable } from "./unavailable.ts";

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.close());

const here = { jurisdiction: id<"jurisdiction">("shifan"), as: "clerk" as const };
const elsewhere = { ...here, jurisdiction: id<"jurisdiction">("elsewhere") };
const nowhere = { ...here, jurisdiction: "" as JurisdictionId };

describe("a jurisdiction", () => {
  test("a row of one is not seen from another, nor by who names none", async () => {
    const { store } = database;
    await inJurisdiction(
      store,
      here,
      async (tx) => tx`insert into jurisdiction (id, name) values ('shifan', '示范区')`,
    );
    const seen = (sight: typeof here) => inJurisdiction(store, sight, async (tx) => tx`select id from jurisdiction`);

    expect(await seen(here)).toEqual([{ id: "shifan" }]);
    expect(await seen(elsewhere)).toEqual([]);
    expect(await seen(nowhere)).toEqual([]);
    expect(await store.pool.transact((tx) => tx`select id from jurisdiction`)).toEqual([]);
  });

  test("nobody writes into another, nor without naming one", async () => {
    const { store } = database;
    const write = (sight: typeof here) =>
      inJurisdiction(store, sight, async (tx) => tx`insert into counter values ('shifan', 'matter', 1)`);

    await expect(write(elsewhere)).rejects.toThrow(/row-level security/);
    await expect(write(nowhere)).rejects.toThrow(/row-level security/);
    const unsaid = database.store.pool.transact((tx) => tx`insert into counter values ('shifan', 'matter', 1)`);
    await expect(unsaid).rejects.toThrow(/row-level security/);
  });

  test("the list of jurisdictions is known before one is named", async () => {
    expect(await knownJurisdictions(database.store)).toEqual([{ id: "shifan", name: "示范区", zone: "Asia/Shanghai" }]);
  });

  test("what one transaction was told does not stay for the next on its connection", async () => {
    const one = await connect(database.address, 1);
    await inJurisdiction(one, here, async (tx) => tx`select 1`);
    expect(await one.pool.transact((tx) => tx`select id from jurisdiction`)).toEqual([]);
    await one.close();
  });
});

test("ids reach row security as they are, whatever signs they hold", async () => {
  const odd = [id<"unit">('a"b'), id<"unit">("c,d"), id<"unit">("e\\f"), id<"unit">("镇{}")];
  const [told] = await inJurisdiction(database.store, { ...here, sights: odd, lineage: [] }, async (tx) => {
    return tx`select current_setting('huiyin.sights')::text[] as sights, current_setting('huiyin.lineage')::text[] as lineage`;
  });
  expect(told).toEqual({ sights: odd, lineage: [] });
});

describe("questions asked in one breath", () => {
  type Names = [{ id: string }[], { value: string }[]];
  const ask = (sight: typeof here) =>
    askIn<Names>(database.store, sight, (tx) => [
      tx`select id from jurisdiction`,
      tx`select current_setting('huiyin.jurisdiction') as value`,
    ]);

  test("are each answered, with the sight that was said and no other", async () => {
    expect(await ask(here)).toEqual([[{ id: "shifan" }], [{ value: "shifan" }]]);
    expect(await ask(elsewhere)).toEqual([[], [{ value: "elsewhere" }]]);
  });

  test("keep nothing of what one of them wrote where another failed, and the next are answered", async () => {
    const asked = askIn<[Row[], Row[]]>(database.store, here, (tx) => [
      tx`insert into counter values ('shifan', 'breath', 1)`,
      tx`select 1 / 0`,
    ]);
    await expect(asked).rejects.toThrow("division by zero");
    const [kept] = await askIn<[Row[]]>(database.store, here, (tx) => [tx`select from counter where name = 'breath'`]);
    expect(kept).toEqual([]);
  });

  test("are refused with a sentence when the database stops, and the next are answered", async () => {
    const other = await connect(database.address, 1);
    const [[found]] = await askIn<[{ pid: number }[]]>(other, here, (tx) => [tx`select pg_backend_pid() as pid`]);
    const asked = askIn<[Row[]]>(other, here, (tx) => [tx`select pg_sleep(10)`]);
    await Promise.all([
      expect(asked).rejects.toThrow(StoreUnavailable),
      setTimeout(50).then(() => database.owner`select pg_terminate_backend(${found?.pid ?? 0})`),
    ]);
    expect(await askIn<[Row[]]>(other, here, (tx) => [tx`select 1 as one`])).toEqual([[{ one: 1 }]]);
    await other.close();
  });
});

describe("a database that stops", () => {
  const cut = (pid: number) => database.owner`select pg_terminate_backend(${pid})`;
  const pidOf = async (tx: Transaction) => (await tx<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;
  const count = () =>
    inJurisdiction(database.store, here, async (tx) => tx`select value from counter where name = 'lost'`);

  test("between two statements: neither is kept, the answer is a sentence, and the next transaction works", async () => {
    const work = inJurisdiction(database.store, here, async (tx) => {
      await tx`insert into counter values ('shifan', 'lost', 1)`;
      await cut(await pidOf(tx));
      await setTimeout(50);
      await tx`update counter set value = 2 where name = 'lost'`;
    });
    await expect(work).rejects.toThrow(StoreUnavailable);
    expect(await count()).toEqual([]);
  });

  test("in the middle of a statement", async () => {
    const work = inJurisdiction(database.store, here, async (tx) => {
      const pid = await pidOf(tx);
      await Promise.all([tx`select pg_sleep(10)`, setTimeout(50).then(() => cut(pid))]);
    });
    await expect(work).rejects.toThrow(StoreUnavailable);
    expect(await count()).toEqual([]);
  });

  test("even work that goes on as if nothing had happened is not taken as done", async () => {
    const work = inJurisdiction(database.store, here, async (tx) => {
      await cut(await pidOf(tx));
      await tx`insert into counter values ('shifan', 'lost', 1)`.catch(() => {});
      return "done";
    });
    await expect(work).rejects.toThrow(StoreUnavailable);
    expect(await count()).toEqual([]);
  });
});

test("work that hides a failed statement is not taken as done", async () => {
  const work = inJurisdiction(database.store, here, async (tx) => {
    await tx`insert into counter values ('shifan', 'hidden', 1)`;
    await tx`select 1 / 0`.catch(() => {});
  });
  await expect(work).rejects.toThrow("nothing of it was kept");
});

test("a part that may fail alone takes back only itself", async () => {
  const kept = await inJurisdiction(database.store, here, async (tx) => {
    await tx`insert into counter values ('shifan', 'whole', 1)`;
    await tx.savepoint(async (part) => part`select 1 / 0`).catch(() => {});
    return tx`select value from counter where name = 'whole'`;
  });
  expect(kept).toEqual([{ value: "1" }]);
});
