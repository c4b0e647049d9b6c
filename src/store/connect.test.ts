import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase, type Database } from "../../test/database.ts";
import { id, type JurisdictionId } from "../kernel/id.ts";
import { connect, inJurisdiction } from "./connect.ts";

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.close());

const here = { jurisdiction: id<"jurisdiction">("shifan"), sights: [], lineage: [] };
const elsewhere = { ...here, jurisdiction: id<"jurisdiction">("elsewhere") };
const nowhere = { ...here, jurisdiction: "" as JurisdictionId };

describe("a jurisdiction", () => {
  test("a row of one is not seen from another, nor by who names none", async () => {
    const { sql } = database.store;
    await inJurisdiction(sql, here, async (tx) => tx`insert into jurisdiction (id, name) values ('shifan', '示范区')`);
    const seen = (sight: typeof here) => inJurisdiction(sql, sight, async (tx) => tx`select id from jurisdiction`);

    expect(await seen(here)).toEqual([{ id: "shifan" }]);
    expect(await seen(elsewhere)).toEqual([]);
    expect(await seen(nowhere)).toEqual([]);
    expect(await sql`select id from jurisdiction`).toEqual([]);
  });

  test("nobody writes into another, nor without naming one", async () => {
    const { sql } = database.store;
    const write = (sight: typeof here) =>
      inJurisdiction(sql, sight, async (tx) => tx`insert into counter values ('shifan', 'matter', 1)`);

    await expect(write(elsewhere)).rejects.toThrow(/row-level security/);
    await expect(write(nowhere)).rejects.toThrow(/row-level security/);
    await expect(sql`insert into counter values ('shifan', 'matter', 1)`).rejects.toThrow(/row-level security/);
  });

  test("the list of jurisdictions is known before one is named", async () => {
    expect(await database.store.sql`select id, name, zone from known_jurisdictions()`).toEqual([
      { id: "shifan", name: "示范区", zone: "Asia/Shanghai" },
    ]);
  });

  test("what one transaction was told does not stay for the next on its connection", async () => {
    const one = await connect(database.address, 1);
    await inJurisdiction(one.sql, here, async (tx) => tx`select 1`);
    expect(await one.sql`select id from jurisdiction`).toEqual([]);
    await one.close();
  });
});

test("ids reach row security as they are, whatever signs they hold", async () => {
  const odd = [id<"unit">('a"b'), id<"unit">("c,d"), id<"unit">("e\\f"), id<"unit">("镇{}")];
  const [told] = await inJurisdiction(database.store.sql, { ...here, sights: odd, lineage: [] }, async (tx) => {
    return tx`select current_setting('huiyin.sights')::text[] as sights, current_setting('huiyin.lineage')::text[] as lineage`;
  });
  expect(told).toEqual({ sights: odd, lineage: [] });
});
