import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshDatabase, type Database } from "../../../test/database.ts";
import { id, type JurisdictionId } from "../../kernel/id.ts";
import { instant } from "../../kernel/instant.ts";
import { createJurisdiction } from "../jurisdiction.ts";
import { openLog } from "./append.ts";
import { verifyLog } from "./verify.ts";

let database: Database;
let here: JurisdictionId;
let districts = 0;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.close());

const at = instant(Date.UTC(2026, 0, 5, 8, 30));

beforeEach(async () => {
  here = id(`district-${++districts}`);
  await createJurisdiction(database.store, { id: here, name: "示范区", zone: "Asia/Shanghai" });
  const log = openLog(database.store);
  for (const stream of ["a", "b", "c", "d", "e"]) {
    const events = () => [{ stream, type: "said", at, body: { 说: stream } }];
    await log.append({ jurisdiction: here, expect: [{ stream, version: 0 }], events });
  }
});

/** As the superuser, with the guards off: what somebody could do who has the machine. */
async function tamper(statement: string): Promise<void> {
  await database.owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx.unsafe(statement.replaceAll("$here", `'${here}'`));
  });
}

const verdict = () => verifyLog(database.store, here);

test("an untouched log is whole, and an empty one too", async () => {
  expect(await verdict()).toEqual({ whole: true, events: 5, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const empty = id<"jurisdiction">(`empty-${districts}`);
  await createJurisdiction(database.store, { id: empty, name: "空", zone: "Asia/Shanghai" });
  expect(await verifyLog(database.store, empty)).toEqual({ whole: true, events: 0, head: "00".repeat(32) });
});

test("an outsider with the rows and the description of the bytes comes to the same hash", async () => {
  const [row] = await database.owner`
    select convert_to('huiyin-event-1', 'UTF8') || '\\x00'::bytea || prev || int8send(seq) || int8send(version)
      || int8send((extract(epoch from at) * 1000000)::bigint)
      || int4send(octet_length(jurisdiction)) || convert_to(jurisdiction, 'UTF8') || int4send(octet_length(stream)) || convert_to(stream, 'UTF8')
      || int4send(octet_length(type)) || convert_to(type, 'UTF8') || int4send(octet_length(body::text)) || convert_to(body::text, 'UTF8') as frame,
      hash from event where jurisdiction = ${here} and seq = 3`;
  expect(createHash("sha256").update(row?.["frame"]).digest()).toEqual(row?.["hash"]);
});

describe("the first break is found", () => {
  test.each([
    ["a changed body", `update event set body = '{"说":"x"}' where jurisdiction = $here and seq = 3`, 3, "changed"],
    [
      "a body written otherwise that means the same",
      `update event set body = '{ "说":"c"}' where jurisdiction = $here and seq = 3`,
      3,
      "changed",
    ],
    [
      "a changed moment",
      `update event set at = at + interval '1 microsecond' where jurisdiction = $here and seq = 2`,
      2,
      "changed",
    ],
    ["a changed type", `update event set type = 'kept silent' where jurisdiction = $here and seq = 1`, 1, "changed"],
    [
      "an event moved to another stream",
      `update event set stream = 'z' where jurisdiction = $here and seq = 4`,
      4,
      "changed",
    ],
    ["a removed event", `delete from event where jurisdiction = $here and seq = 2`, 2, "missing"],
    ["a removed first event", `delete from event where jurisdiction = $here and seq = 1`, 1, "missing"],
    [
      "a removed event, with the others moved up",
      `delete from event where jurisdiction = $here and seq = 2; update event set seq = seq - 1 where jurisdiction = $here and seq > 2`,
      2,
      "unchained",
    ],
    [
      "two that changed places",
      `update event set seq = 99 where jurisdiction = $here and seq = 2; update event set seq = 2 where jurisdiction = $here and seq = 3;
       update event set seq = 3 where jurisdiction = $here and seq = 99`,
      2,
      "unchained",
    ],
    [
      "an inserted event",
      `update event set seq = seq + 1 where jurisdiction = $here and seq = 5; update event set seq = seq + 1 where jurisdiction = $here and seq = 4;
       insert into event select jurisdiction, 4, 'new', 1, type, at, body, hash, hash from event where jurisdiction = $here and seq = 3`,
      4,
      "changed",
    ],
    ["a cut end", `delete from event where jurisdiction = $here and seq > 3`, 4, "cut-off"],
    ["an emptied log", `delete from event where jurisdiction = $here`, 1, "cut-off"],
    [
      "an added end",
      `insert into event select jurisdiction, 6, 'new', 1, type, at, body, hash, hash from event where jurisdiction = $here and seq = 5`,
      6,
      "added",
    ],
    ["another head", `update chain set head = sha256('x') where jurisdiction = $here`, 5, "replaced"],
    ["a removed chain", `delete from chain where jurisdiction = $here`, 0, "no-chain"],
  ])("%s", async (_, statement, seq, what) => {
    await tamper(statement);
    expect(await verdict()).toEqual({ whole: false, seq, what });
  });

  test("a cut end with the chain set back: what follows does not fit, and heads given away do not come out", async () => {
    const before = await verdict();
    await tamper(`delete from event where jurisdiction = $here and seq > 3;
      update chain set seq = 3, head = (select hash from event where jurisdiction = $here and seq = 3) where jurisdiction = $here`);
    expect(await verdict()).not.toEqual(before);
  });
});
