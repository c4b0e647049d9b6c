import { afterAll, beforeAll, expect, test } from "vitest";
import { rulebookOf } from "../../src/access/house.ts";
import { projectionChanges } from "../../src/access/rows.ts";
import { day } from "../../src/kernel/day.ts";
import type { MatterId } from "../../src/kernel/id.ts";
import type { OfficerCommandOnWire } from "../../src/matter/command.ts";
import type { Recorded } from "../../src/matter/event.ts";
import { replay } from "../../src/matter/evolve.ts";
import type { Matter } from "../../src/matter/state.ts";
import { readLog } from "../../src/store/log/read.ts";
import { officeStreams } from "../../src/store/office-streams.ts";
import { verifyLog } from "../../src/store/log/verify.ts";
import { projections } from "../../src/store/projections/all.ts";
import { recomputeDue } from "../../src/rules/clock.ts";
import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { jurisdiction, openDistrict, type District } from "../district.ts";

/** Words that stand nowhere but in what was handed in. */
const planted = {
  name: "欧阳无痕",
  phone: "0990-424242",
  accused: "司空见惯",
  point: "磨盘岭的水泵房连夜拆走了三台电机",
  place: "磨盘岭东坡第九棵柿子树",
  answer: "电机已经追回并装好试过水",
  message: "柿子树下那位老人可以作证",
};

let district: District;
let told: MatterId;
beforeAll(async () => {
  district = await openDistrict();
  told = await tell();
  for (let count = 0; count < 5; count++) await arrive();
  // Registered a week after it came, which is a failure of duty.
  await arrive("2026-02-23");
}, 60_000);
afterAll(() => district.close());

async function arrive(arrivedOn = "2026-03-02") {
  const outcome = await district.door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day(arrivedOn),
      realName: true,
      category: "accusation.integrity",
      points: [{ text: planted.point }],
      place: { text: planted.place },
      reporters: [{ identity: { name: planted.name, phone: planted.phone } }],
      subjects: [{ who: { identity: { name: planted.accused } } }],
    },
    newSubmissionToken(),
    "portal",
  );
  if (!outcome.done) throw new Error(outcome.sentence.en);
  return outcome;
}

/** One matter worked on to its reply, with everything that can be written on the way. */
async function tell(): Promise<MatterId> {
  const { matter, contact } = await arrive();
  const act = async (seat: string, command: OfficerCommandOnWire) => {
    const outcome = await district.door.act(await district.as(seat), matter, command);
    if (!outcome.done) throw new Error(`${command.command}: ${outcome.sentence.en}`);
  };
  await act("registrar-1", { command: "pass-gate", gate: "entry", remark: { text: planted.message } });
  await act("reviewer-1", { command: "pass-gate", gate: "review" });
  await act("quality-1", { command: "pass-gate", gate: "quality" });
  await act("director", { command: "triage", grades: { regionality: 1, specificity: 1, urgency: 1, impact: 1 } });
  await act("director", { command: "accept" });
  await act("director", { command: "assign", to: "town-01", note: { text: planted.place } });
  await act("town-01-head", { command: "name-handler", officer: "town-01-handler-1" });
  await district.door.petition(contact, { command: "write", message: { text: planted.message } });
  const view = await district.door.matter(await district.as("town-01-handler-1"), matter);
  const point = view?.points[0]?.point ?? "";
  await act("town-01-handler-1", {
    command: "find-point",
    point,
    finding: "substantiated",
    basis: { text: planted.place },
  });
  await act("town-01-handler-1", { command: "answer-point", point, answer: { text: planted.answer } });
  await act("town-01-head", { command: "reply" });
  return matter;
}

async function streams(): Promise<Map<string, Recorded[]>> {
  const found = new Map<string, Recorded[]>();
  for await (const page of readLog(district.database.store, jurisdiction))
    for (const { stream, body } of page)
      if (!officeStreams.includes(stream)) found.set(stream, [...(found.get(stream) ?? []), body as Recorded]);
  return found;
}

async function matters(): Promise<Matter[]> {
  return [...(await streams()).values()].flatMap((history) => replay(history) ?? []);
}

/** Every row of every table, as text; bytes show as hex. */
async function everything(): Promise<string> {
  const { owner } = district.database;
  const tables = await owner<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  const dumps = await Promise.all(tables.map(({ name }) => owner.unsafe(`select t::text as row from "${name}" t`)));
  return dumps
    .flat()
    .map((one) => String((one as unknown as { row: string }).row))
    .join("\n");
}

test("replaying the log gives the very rows that the projections hold", async () => {
  const { house, database } = district;
  const { calendar } = await house.calendars.now();
  const changes = (await matters()).flatMap((m) =>
    projectionChanges(jurisdiction, m, { rulebook: rulebookOf(house, m.rulebook), calendar, zone: house.zone }, true),
  );
  for (const { table, key } of projections) {
    const made = changes
      .filter((change) => change.table === table)
      .flatMap((change) => ("insert" in change ? change.insert : []));
    const kept = await database.owner.unsafe(
      `select to_jsonb(t) as row from "${table}" t where jurisdiction = '${jurisdiction}'`,
    );
    const remade = await database.owner.unsafe(
      `select to_jsonb(t) as row from jsonb_populate_recordset(null::"${table}", $1::jsonb) t`,
      [made as never],
    );
    const sorted = (rows: typeof kept) =>
      rows.map((one) => JSON.stringify((one as unknown as { row: unknown }).row)).toSorted();
    expect({ table, key, rows: sorted(remade) }).toEqual({ table, key, rows: sorted(kept) });
    expect(kept.length).toBeGreaterThan(0);
  }
});

test("the register counts what the states count", async () => {
  const { owner } = district.database;
  const [counted] = await owner<{ contacts: number; merged: number; numbers: number }[]>`
    select (select sum(contacts)::int from matter where stage <> 'merged') as contacts, (select count(*)::int from contact) as merged,
      (select value::int from counter where name = 'register 2026') as numbers`;
  expect(counted?.contacts).toBe(counted?.merged);
  expect(counted?.numbers).toBe(counted?.merged);
});

test("no name, no number to call and no word of a report stands anywhere in clear", async () => {
  const all = await everything();
  for (const [what, words] of Object.entries(planted)) {
    expect({ what, inClear: all.includes(words) }).toEqual({ what, inClear: false });
    expect({ what, asBytes: all.includes(Buffer.from(words).toString("hex")) }).toEqual({ what, asBytes: false });
  }
  // The search has teeth: what is public does stand there.
  expect(all).toContain("听荻镇");
});

test("every clock's due day is the one its record gives", async () => {
  const clocks = (await matters()).flatMap(({ clocks }) => clocks);
  const { calendar } = await district.house.calendars.now();
  expect(clocks.length).toBeGreaterThan(5);
  for (const { record } of clocks)
    expect(recomputeDue(record, calendar)).toEqual({ due: record.due, unrolledDue: record.unrolledDue });
});

test("a matter whose keys are erased has no words left, cannot be searched, and the log still verifies", async () => {
  const { owner, store } = district.database;
  const director = await district.as("director");
  const words = async () =>
    (await district.door.matters(director, { order: "due", limit: 50, words: "水泵房" })).rows.map(
      ({ matter }) => matter,
    );
  expect(await words()).toContain(told);
  await owner`delete from matter_key where matter = ${told}`;
  const view = await district.door.matter(director, told);
  expect(view?.points[0]?.words).toContain("已依规删除");
  expect(view?.points[0]?.answer?.words).toContain("已依规删除");
  expect(await words()).not.toContain(told);
  expect(await verifyLog(store, jurisdiction)).toMatchObject({ whole: true });
});
