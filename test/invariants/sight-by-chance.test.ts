import { assert as holds, asyncProperty, integer, record } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { id, type MatterId } from "../../src/kernel/id.ts";
import { office as someOffice } from "../office/organisation.ts";
import { AtWork } from "./at-work.ts";
import { wrongSights } from "./shown.ts";
import { openLand, type Land } from "./small-district.ts";
import { whoSees } from "./who-sees.ts";

let land: Land;
beforeAll(async () => (land = await openLand()), 60_000);
afterAll(() => land.close());

const courses = record({ seed: integer({ min: 1, max: 1_000_000 }), length: integer({ min: 15, max: 45 }) });

test("in an office by chance, every way and every table shows an officer what the rules do, and nothing else", async () => {
  const tally = { shown: 0, hidden: 0, barred: 0, merged: 0 };
  const kept = asyncProperty(courses, async ({ seed, length }) => {
    const office = await AtWork.begin(land, seed);
    await office.work(length);
    expect(await wrongSights(office)).toEqual([]);
    count(office, tally);
  });
  await holds(kept, { numRuns: 16, seed: 2026, endOnFailure: true });
  // Chance led somewhere: without these the comparison would compare nothing.
  expect(tally.shown).toBeGreaterThan(300);
  expect(tally.hidden).toBeGreaterThan(500);
  expect(tally.barred).toBeGreaterThan(100);
  expect(tally.merged).toBeGreaterThan(0);
}, 300_000);

function count({ world, officers }: AtWork, tally: { shown: number; hidden: number; barred: number; merged: number }) {
  for (const m of world.matters.values()) {
    if (m.mergedInto !== undefined) tally.merged++;
    for (const officer of officers) {
      const { sees, barred } = whoSees(m, officer, world.organisation, world.matters);
      tally[sees ? "shown" : barred ? "barred" : "hidden"]++;
    }
  }
}

/** Two arrivals, of which the first was linked into the second. */
async function linked(on: Land): Promise<{ office: AtWork; repeat: MatterId; whole: MatterId }> {
  const office = await AtWork.begin(on, 1, someOffice);
  const [first, second] = office.arrived.map(({ receipt }) => receipt);
  if (!first || !second) throw new Error("Nothing arrived");
  const { contact, matter: repeat } = first;
  await office.carryOut("centre.registrar", repeat, { command: "link-contact", contact, into: second.matter });
  expect(office.world.matter(repeat).mergedInto).toBe(second.matter);
  return { office, repeat, whole: second.matter };
}

test("who is found to be accused in a linked report does not see the matter it was linked from either", async () => {
  const { office, repeat, whole } = await linked(land);
  const registrar = id<"officer">("centre.registrar");
  const director = "centre.centre-director";
  const subject = office.world.matter(whole).subjects[0]!.party;
  expect(await office.district.door.matter(await office.district.as(registrar), repeat)).toBeDefined();
  await office.carryOut(director, whole, { command: "match-subject", subject, officer: registrar });
  expect(await office.district.door.matter(await office.district.as(registrar), repeat)).toBeUndefined();
  expect(await wrongSights(office)).toEqual([]);
});

test("who stands aside from a matter does not see what was linked into it", async () => {
  const { office, repeat, whole } = await linked(land);
  const registrar = id<"officer">("centre.registrar");
  await office.carryOut(registrar, whole, { command: "step-aside", reason: { id: id("words"), digest: "" } });
  expect(await office.district.door.matter(await office.district.as(registrar), repeat)).toBeUndefined();
});

test("kin declared later keep an officer away from what was seen before", async () => {
  const office = await AtWork.begin(land, 1, someOffice);
  const [arrived] = office.arrived;
  const { matter } = arrived!.receipt;
  const [subject] = office.world.matter(matter).subjects;
  await office.carryOut("centre.centre-director", matter, {
    command: "match-subject",
    subject: subject!.party,
    officer: id("mill.official"),
  });
  const reviewer = await office.district.as(id("centre.reviewer"));
  expect(await office.district.door.matter(reviewer, matter)).toBeDefined();
  expect(await office.change({ command: "declare-kin", officer: "mill.official", kin: "centre.reviewer" })).toBe(true);
  expect(await office.district.door.matter(reviewer, matter)).toBeUndefined();
  expect(await wrongSights(office)).toEqual([]);
});

/** What takes a guard of the database away, each where a test above would miss it. */
const withoutGuards: Readonly<Record<string, string>> = {
  "the policy on matters":
    "alter policy seen on matter using (jurisdiction = current_setting('huiyin.jurisdiction', true))",
  "the policy on events":
    "alter policy seen on event using (jurisdiction = current_setting('huiyin.jurisdiction', true))",
  "the policy on envelopes":
    "alter policy seen on envelope using (jurisdiction = current_setting('huiyin.jurisdiction', true))",
  "the policy on keys":
    "alter policy clerk on matter_key using (jurisdiction = current_setting('huiyin.jurisdiction', true))",
  "the policy on identities":
    "alter policy asked on identity using (jurisdiction = current_setting('huiyin.jurisdiction', true))",
  "row security on receipts": "alter table receipt no force row level security, disable row level security",
  "the question where a repeat lives on":
    "create or replace function sees_matter(here text, sought text) returns boolean language sql as 'select true'",
};

test("without any one of the guards, the comparison fails", async () => {
  for (const [guard, removal] of Object.entries(withoutGuards)) {
    const other = await openLand();
    const { office, whole } = await linked(other);
    const reason = { id: id<"envelope">("words"), digest: "" };
    await office.carryOut("centre.registrar", whole, { command: "step-aside", reason });
    expect({ guard, wrong: await wrongSights(office) }).toEqual({ guard, wrong: [] });
    await other.database.owner.unsafe(removal);
    expect({ guard, found: (await wrongSights(office)).length > 0 }).toEqual({ guard, found: true });
    await other.close();
  }
}, 180_000);
