import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { freshDatabase, type Database } from "../../../test/database.ts";
import { id, type JurisdictionId } from "../../kernel/id.ts";
import { instant } from "../../kernel/instant.ts";
import { connect } from "../connect.ts";
import { createJurisdiction } from "../jurisdiction.ts";
import { openLog, type Log } from "./append.ts";
import type { Append } from "./batch.ts";

let database: Database;
let here: JurisdictionId;
let log: Log;
let districts = 0;

beforeAll(async () => (database = await freshDatabase()));
afterAll(() => database.close());
beforeEach(async () => {
  here = id(`district-${++districts}`);
  await createJurisdiction(database.store, { id: here, name: "示范区", zone: "Asia/Shanghai" });
  log = openLog(database.store);
});

const at = instant(Date.UTC(2026, 0, 5));
const say = (stream: string, version: number, more: Partial<Append> = {}): Append => ({
  jurisdiction: here,
  expect: [{ stream, version }],
  events: () => [{ stream, type: "said", at, body: {} }],
  ...more,
});
const under = (version: number) => ({ under: { stream: "rules", version } });

it("what was decided under rules that have changed since is a conflict, also upon ground that nobody read anew", async () => {
  expect(await log.append(say("a", 0, under(0)))).toHaveProperty("appended");
  expect(await log.append(say("b", 0, under(0)))).toHaveProperty("appended");
  await log.append(say("rules", 0));
  expect(await log.append(say("c", 0, under(0)))).toEqual({ conflict: { stream: "rules", expected: 0, found: 1 } });
  expect(await log.append(say("c", 0, under(1)))).toHaveProperty("appended");
  expect(await log.append(say("d", 0, under(0)))).toHaveProperty("conflict");
  expect(await log.append(say("d", 0, under(1)))).toHaveProperty("appended");
});

it("another process that changes the rules is noticed", async () => {
  const other = await connect(database.address, 1);
  await log.append(say("a", 0, under(0)));
  await openLog(other).append(say("rules", 0));
  await other.close();
  expect(await log.append(say("b", 0, under(0)))).toHaveProperty("conflict");
});

it("who reads ahead sees what all before it wrote and nobody writes meanwhile, and of those who come together too", async () => {
  const read: number[] = [];
  const looks = say("sum", 0, {
    ahead: async (tx) => {
      const [row] = await tx<
        { count: number }[]
      >`select count(*)::int as count from event where jurisdiction = ${here}`;
      read.push(row?.count ?? -1);
    },
    events: () => [{ stream: "sum", type: "summed", at, body: { count: read.at(-1) } }],
  });
  const outcomes = await Promise.all([
    log.append(say("first", 0)),
    log.append(say("a", 0)),
    log.append(looks),
    log.append(say("b", 0)),
  ]);
  const [seq] = outcomes
    .flatMap((one) => ("appended" in one ? one.appended : []))
    .filter(({ type }) => type === "summed");
  expect(seq?.body).toEqual({ count: (seq?.seq ?? 0) - 1 });
});
