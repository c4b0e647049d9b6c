import { assert as holds, asyncProperty, integer, record } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inJurisdiction } from "../../src/store/connect.ts";
import { verifyLog } from "../../src/store/log/verify.ts";
import { Choices } from "../office/chance/choices.ts";
import { AtWork } from "./at-work.ts";
import { onChain, onGuards, onPlaces, onRows, type Attempt } from "./attempts-on-log.ts";
import { openLand, type Land } from "./small-district.ts";
import { logAndGuards, wrongAttempts } from "./try-on-log.ts";

let land: Land;
beforeAll(async () => {
  land = await openLand();
  await land.database.owner`insert into jurisdiction (id, name) values ('elsewhere', 'elsewhere')`;
}, 60_000);
afterAll(() => land.close());

const seeds = integer({ min: 1, max: 1_000_000 });
const courses = record({ seed: seeds, length: integer({ min: 5, max: 40 }), particulars: seeds });
const runs = { numRuns: 4, seed: 2026, endOnFailure: true };

test("whatever the office wrote, the server's role changes, removes, moves and unguards nothing of it, in no way", async () => {
  const kept = asyncProperty(courses, async ({ seed, length, particulars }) => {
    const { district } = await worked(land, seed, length);
    const attempts = { ...onRows, ...onChain, ...onPlaces, ...onGuards };
    expect(await wrongAttempts(district, attempts, new Choices(particulars), { may: "app" })).toEqual([]);
    expect(await verifyLog(district.database.store, district.jurisdiction)).toMatchObject({ whole: true });
  });
  await holds(kept, runs);
}, 120_000);

test("nor does the table's own owner change or remove any of it while the triggers stand", async () => {
  const kept = asyncProperty(courses, async ({ seed, length, particulars }) => {
    const { district } = await worked(land, seed, length);
    const owner = { may: "owner", refusal: "trigger" } as const;
    expect(await wrongAttempts(district, onRows, new Choices(particulars), owner)).toEqual([]);
  });
  await holds(kept, runs);
}, 120_000);

test("what the server's role adds past the office leaves all as it was, and verify finds it and its place", async () => {
  const kept = asyncProperty(courses, async ({ seed, length, particulars }) => {
    const { district } = await worked(land, seed, length);
    const { database, jurisdiction } = district;
    const before = await logAndGuards(database.owner);
    const [end] = await database.owner<{ seq: number }[]>`
      select seq::int from chain where jurisdiction = ${jurisdiction}`;
    const ahead = 1 + new Choices(particulars).below(1_000);
    const next = (end?.seq ?? 0) + ahead;
    await inJurisdiction(database.store, { jurisdiction, as: "clerk" }, async (tx) => {
      await tx`insert into event select jurisdiction, ${next}, 'new', 1, type, at, body, hash, prev from event
        where jurisdiction = ${jurisdiction} and seq = 1`;
    });
    expect(await verifyLog(database.store, jurisdiction)).toEqual({ whole: false, seq: next, what: "added" });
    await database.owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`delete from event where jurisdiction = ${jurisdiction} and seq = ${next}`;
    });
    expect(await logAndGuards(database.owner)).toBe(before);
  });
  await holds(kept, runs);
}, 120_000);

async function worked(on: Land, seed: number, length: number): Promise<AtWork> {
  const office = await AtWork.begin(on, seed);
  await office.work(length);
  return office;
}

const pick = (of: Readonly<Record<string, Attempt>>, ...names: string[]) =>
  Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name)));
const app = { may: "app" } as const;
const owner = { may: "owner", refusal: "trigger" } as const;
const granted = "grant update, delete, truncate on event, chain to huiyin_app";

/**
 * A guard taken away, and what is then seen to go wrong that the properties say does not. Those of one list go from one
 * log one after the other, and do not stand in each other's way.
 */
const withoutGuards = [
  [
    [
      "the trigger on changes",
      "alter table event disable trigger event_is_append_only",
      owner,
      pick(onRows, "change", "remove", "remove by merging"),
    ],
    ["the trigger on emptying", "drop trigger event_is_never_emptied on event", owner, pick(onRows, "empty")],
    [
      "the trigger on removing the chain",
      "drop trigger chain_is_never_removed on chain",
      owner,
      pick(onRows, "remove the chain"),
    ],
    ["the rights besides", granted, app, pick(onRows, "change", "change through a view", "remove", "empty")],
  ],
  [
    ["the rights", granted, app, pick(onRows, "change", "change in a query", "remove", "remove the chain", "empty")],
    [
      "the trigger on the chain",
      "drop trigger chain_only_goes_forward on chain",
      app,
      pick(onChain, "set the chain back", "put another head"),
    ],
    [
      "row security",
      "alter table event no force row level security, disable row level security",
      app,
      pick(onPlaces, "write for another district"),
    ],
    [
      "the keys",
      "alter table event drop constraint event_pkey, drop constraint event_jurisdiction_stream_version_key",
      app,
      pick(onPlaces, "write an event again"),
    ],
    [
      "the schema's owner",
      "grant create on schema public to huiyin_app",
      app,
      pick(onGuards, "put a function of one's own beside it"),
    ],
    [
      "the table's owner",
      "alter table event owner to huiyin_app",
      app,
      pick(onGuards, "drop a trigger", "drop a policy", "add a rule"),
    ],
  ],
] as const;

test.each([
  ["the triggers", withoutGuards[0]],
  ["the rights, the keys and who owns what", withoutGuards[1]],
] as const)("without any one of them, each of these is seen: %s", async (_, guards) => {
  const other = await openLand();
  try {
    const { database } = other;
    await database.owner`insert into jurisdiction (id, name) values ('elsewhere', 'elsewhere')`;
    const { district } = await worked(other, 11, 3);
    const attempt = async (...[, , who, attempts]: (typeof guards)[number]) =>
      (await wrongAttempts(district, attempts, new Choices(7), who)).map((sentence) => sentence.split(":")[0]);
    for (const one of guards) {
      const [guard, removal, , attempts] = one;
      expect({ guard, seen: await attempt(...one) }).toEqual({ guard, seen: [] });
      await database.owner.unsafe(removal);
      expect({ guard, seen: await attempt(...one) }).toEqual({ guard, seen: Object.keys(attempts) });
    }
  } finally {
    await other.close();
  }
});
