import type { PendingQuery, Row } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sightOf } from "../../src/access/sight.ts";
import { inJurisdiction, type Sight } from "../../src/store/connect.ts";
import type { Transaction } from "../../src/store/pool.ts";
import { arrival } from "../arrival.ts";
import { openDistrict, type District } from "../district.ts";

const tables = [
  "event",
  "matter",
  "contact",
  "task",
  "owed",
  "key_use",
  "matter_key",
  "envelope",
  "identity",
  "word_index",
  "receipt",
];

let district: District;
beforeAll(async () => {
  district = await openDistrict();
  const subjects = [{ who: { identity: { name: "某人" } } }];
  const reporters = [{ identity: { name: "某村民", phone: "0990" } }];
  await arrival(district, "账目没有公示", { subjects, realName: true, reporters });
});
afterAll(() => district.close());

/** What comes of an attempt to change, remove and add rows of a table; the log has neither of the first two for anybody. */
async function attempts(sight: Sight, table: string) {
  const { store } = district.house;
  const [row] = await district.database.owner<
    Record<string, string>[]
  >`select * from ${district.database.owner(table)} limit 1`;
  if (!row) throw new Error(`There is no row of ${table} to try it with`);
  const attempt = (work: (tx: Transaction) => PendingQuery<Row[]>) =>
    inJurisdiction(store, sight, async (tx) => (await work(tx)).count).catch(
      (error: unknown) => /permission denied|row-level security/.exec(String(error))?.[0] ?? String(error),
    );
  return {
    table,
    changed: await attempt((tx) => tx`update ${tx(table)} set jurisdiction = jurisdiction`),
    removed: await attempt((tx) => tx`delete from ${tx(table)}`),
    added: await attempt((tx) => tx`insert into ${tx(table)} ${tx(row)}`),
  };
}

test("who may see a matter writes nothing of it: that is left to the office's own machinery", async () => {
  const director = await district.as("director");
  const sights: Sight[] = [
    sightOf(director, await district.house.organisation.now()),
    { jurisdiction: district.house.jurisdiction },
  ];
  for (const sight of sights)
    for (const table of tables) {
      const neither = table === "event" ? "permission denied" : 0;
      expect(await attempts(sight, table)).toEqual({
        table,
        changed: neither,
        removed: neither,
        added: "row-level security",
      });
    }
});

test("the clerk of another jurisdiction writes nothing of it either", async () => {
  for (const table of tables) {
    const neither = table === "event" ? "permission denied" : 0;
    const elsewhere: Sight = { jurisdiction: "elsewhere" as Sight["jurisdiction"], as: "clerk" };
    expect(await attempts(elsewhere, table)).toEqual({
      table,
      changed: neither,
      removed: neither,
      added: "row-level security",
    });
  }
});
