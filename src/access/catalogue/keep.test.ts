import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../../test/district.ts";
import { day } from "../../kernel/day.ts";
import type { MatterId } from "../../kernel/id.ts";
import { dayIn, instant } from "../../kernel/instant.ts";
import { newSubmissionToken } from "../../vault/receipt.ts";
import { rebuild } from "../rebuild.ts";
import { sizeOf, type Catalogue } from "./catalogue.ts";
import { valueOf } from "./column.ts";
import { cardOf } from "./arrange.ts";
import { keepCatalogue } from "./keep.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());

async function arrives(): Promise<MatterId> {
  const arrived = await district.door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day("2026-03-02"),
      realName: false,
      points: [{ text: "水渠漏水" }],
    },
    newSubmissionToken(),
    "portal",
  );
  if (!arrived.done) throw new Error(arrived.sentence.en);
  return arrived.matter;
}

const nextGate = (catalogue: Catalogue, matter: MatterId) =>
  valueOf(catalogue.columns.next_gate, cardOf(catalogue, matter) ?? -1);

test("what one process writes, the next list in another shows", async () => {
  const elsewhere = keepCatalogue(district.house.store, district.house.jurisdiction);
  const before = sizeOf(await elsewhere.now());
  const matter = await arrives();
  expect(sizeOf(await elsewhere.now())).toBe(before + 1);
  expect(nextGate(await elsewhere.now(), matter)).toBe("entry");
  await district.door.act(await district.as("registrar-1"), matter, { command: "pass-gate", gate: "entry" });
  expect(nextGate(await elsewhere.now(), matter)).toBe("review");
  expect(nextGate(await district.house.catalogue.now(), matter)).toBe("review");
});

test("lists that are asked for while reports come in show each of them in the end", async () => {
  const elsewhere = keepCatalogue(district.house.store, district.house.jurisdiction);
  const reading = Array.from({ length: 20 }, () => elsewhere.now());
  const arriving = Array.from({ length: 20 }, () => arrives());
  const matters = await Promise.all(arriving);
  await Promise.all([...reading, ...Array.from({ length: 20 }, () => elsewhere.now())]);
  const catalogue = await elsewhere.now();
  expect(matters.filter((matter) => cardOf(catalogue, matter) === undefined)).toEqual([]);
  expect(sizeOf(catalogue)).toBe(sizeOf(await district.house.catalogue.now()));
});

test("who is far behind reads everything anew", async () => {
  const elsewhere = keepCatalogue(district.house.store, district.house.jurisdiction, 3);
  const before = await elsewhere.now();
  const matters = [await arrives(), await arrives(), await arrives()];
  const after = await elsewhere.now();
  expect(after).not.toBe(before);
  expect(matters.map((matter) => nextGate(after, matter))).toEqual(["entry", "entry", "entry"]);
});

test("after the projections were made anew, all is read again and nothing that was wrong is kept", async () => {
  const matter = await arrives();
  await district.database.owner`update matter set next_gate = 'quality' where matter = ${matter}`;
  const elsewhere = keepCatalogue(district.house.store, district.house.jurisdiction);
  expect(nextGate(await elsewhere.now(), matter)).toBe("quality");
  await rebuild(district.house);
  expect(nextGate(await elsewhere.now(), matter)).toBe("entry");
});

test("when the register could not be read, the next list reads it", async () => {
  const { owner } = district.database;
  const elsewhere = keepCatalogue(district.house.store, district.house.jurisdiction);
  await owner`alter table matter rename to elsewhere`;
  await expect(elsewhere.now()).rejects.toThrow("does not exist");
  await owner`alter table elsewhere rename to matter`;
  expect(sizeOf(await elsewhere.now())).toBeGreaterThan(0);
});

test.each([1, 2])(
  "after the database went back to an older state, what was lost is in no list and what came since is: %i",
  async (since) => {
    const { owner } = district.database;
    const elsewhere = keepCatalogue(district.house.store, district.house.jurisdiction);
    const [before] = await owner<{ seq: string; head: Buffer }[]>`select seq, head from chain`;
    const lost = await arrives();
    expect(cardOf(await elsewhere.now(), lost)).toBeDefined();
    const [counted] = await owner<{ seq: string }[]>`select seq from chain`;
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`delete from event where seq > ${before!.seq}`;
      await tx`update chain set seq = ${before!.seq}, head = ${before!.head}`;
      for (const table of ["matter", "contact", "key_use", "task", "matter_key", "receipt"])
        await tx`delete from ${tx(table)} where matter = ${lost}`;
      for (const table of ["envelope", "word_index"]) await tx`delete from ${tx(table)} where key_of = ${lost}`;
    });
    const came = await Promise.all(Array.from({ length: since }, arrives));
    const [again] = await owner<{ seq: string }[]>`select seq from chain`;
    expect(Number(again!.seq) === Number(counted!.seq)).toBe(since === 1);
    const catalogue = await elsewhere.now();
    expect([lost, ...came].map((matter) => cardOf(catalogue, matter) !== undefined)).toEqual([
      false,
      ...came.map(() => true),
    ]);
  },
);

test("when a change of the calendar moves last days, lists go by the new ones, although nothing was written to the matters", async () => {
  const matter = await arrives();
  const elsewhere = keepCatalogue(district.house.store, district.house.jurisdiction);
  const lastDay = async () => {
    const catalogue = await elsewhere.now();
    const { late = 0 } = valueOf(catalogue.columns.turns, cardOf(catalogue, matter) ?? -1) ?? {};
    return dayIn(district.house.zone, instant(late - 1));
  };
  expect(await lastDay()).toBe("2026-03-23");
  const { version: seen } = await district.house.calendars.now();
  const wish = {
    wish: "proclaim",
    level: "county",
    days: "off",
    from: day("2026-03-11"),
    to: day("2026-03-11"),
    name: "县庆",
    nameEn: "County day",
  } as const;
  const applied = await district.door.applyCalendar(await district.as("administrator"), { wish, seen });
  expect(applied.done).toBe(true);
  expect(await lastDay()).toBe("2026-03-24");
});
