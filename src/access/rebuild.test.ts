import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../test/arrival.ts";
import type { District } from "../../test/district.ts";
import { openPlayedDistrict } from "../../test/played.ts";
import { inJurisdiction } from "../store/connect.ts";
import { projections } from "../store/projections/all.ts";
import { rebuild, rebuildIfOld } from "./rebuild.ts";

let district: District;
beforeAll(async () => {
  district = await openPlayedDistrict();
  // Registered weeks after it came, which is a failure of duty.
  await arrival(district, "村口的桥栏断了", { arrivedOn: "2026-03-02" });
});
afterAll(() => district.close());

/** Every row of every projection, as text and in an order of its own. */
function allRows(): Promise<Record<string, string[]>> {
  const { store, jurisdiction } = district.house;
  return inJurisdiction(store, { jurisdiction, as: "clerk" }, async (tx) => {
    const found: Record<string, string[]> = {};
    for (const { table } of projections) {
      const rows = await tx<{ row: string }[]>`
        select to_json(it)::text as row from ${tx(table)} it where jurisdiction = ${jurisdiction} order by 1`;
      found[table] = rows.map(({ row }) => row);
    }
    return found;
  });
}

test("what is made anew from the log is, row for row, what was written along the way", async () => {
  const before = await allRows();
  expect(Math.min(...Object.values(before).map((rows) => rows.length))).toBeGreaterThan(0);
  const heard: number[] = [];
  const rebuilt = await rebuild(district.house, (events) => heard.push(events));
  expect(await allRows()).toEqual(before);
  expect(rebuilt.matters).toBe(before["matter"]?.length);
  expect(heard.at(-1)).toBe(rebuilt.events);
});

test("rows that were tampered with, lost or added are put right", async () => {
  const before = await allRows();
  const { owner } = district.database;
  await owner`update matter set stage = 'struck-off', reach = '{}' where stage <> 'merged'`;
  await owner`delete from task`;
  await owner`update contact set matter = (select min(matter) from matter)`;
  expect(await allRows()).not.toEqual(before);
  await rebuild(district.house);
  expect(await allRows()).toEqual(before);
});

test("while everything is made anew, whoever reads sees the rows as they were", async () => {
  const registrar = await district.as("registrar-1");
  const before = (await district.door.today(registrar)).tasks.length;
  const seen: number[] = [];
  let running = true;
  const rebuilding = rebuild(district.house).finally(() => (running = false));
  while (running) seen.push((await district.door.today(registrar)).tasks.length);
  await rebuilding;
  expect(new Set([before, ...seen])).toEqual(new Set([before]));
});

test("a start makes anew what an older release made, once", async () => {
  const { owner } = district.database;
  expect(await rebuildIfOld(district.house, () => {})).toBeUndefined();
  await owner`update projection set version = 0 where name = 'task'`;
  const named: string[] = [];
  const rebuilt = await rebuildIfOld(district.house, (old) => named.push(...old));
  expect(named).toEqual(["task"]);
  expect(rebuilt?.events).toBeGreaterThan(0);
  expect(await rebuildIfOld(district.house, () => {})).toBeUndefined();
});

test("a matter under a rulebook that is not installed stops the making, and leaves everything as it was", async () => {
  const before = await allRows();
  await expect(rebuild({ ...district.house, programmes: { offered: [], rulebooks: [] } })).rejects.toThrow(
    "is not installed",
  );
  expect(await allRows()).toEqual(before);
});
