import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadMatter } from "../../src/access/load.ts";
import type { Viewer } from "../../src/access/door.ts";
import { sightOf } from "../../src/access/sight.ts";
import { matterQuery } from "../../src/contract/matter-row.ts";
import { day } from "../../src/kernel/day.ts";
import { id, type MatterId } from "../../src/kernel/id.ts";
import type { OfficerCommandOnWire } from "../../src/matter/command.ts";
import type { Matter } from "../../src/matter/state.ts";
import { inJurisdiction } from "../../src/store/connect.ts";
import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { jurisdiction, openDistrict, type District } from "../district.ts";
import { whoSees } from "./who-sees.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()), 60_000);
afterAll(() => district.close());

const towns = ["town-01", "town-02", "town-03"] as const;
const viewers = [
  "head",
  "leader-1",
  "leader-2",
  "director",
  "registrar-1",
  "registrar-2",
  "reviewer-1",
  "reviewer-2",
  "quality-1",
  "handler-1",
  "upper-director",
  "administrator",
  "auditor",
  "village-01-01-supervisor",
  "group-01-01-01-liaison",
  ...towns.flatMap((town) => [`${town}-head`, `${town}-handler-1`]),
];
const accusable = [
  "town-01-head",
  "town-02-handler-1",
  "handler-1",
  "registrar-1",
  "leader-1",
  "village-01-01-secretary",
  "head",
];

/** Something somebody of the office may want; most of it is refused, and what is not changes who sees the matter. */
const wishes = fc.oneof(
  fc.record({
    by: fc.constantFrom(...viewers),
    what: fc.constant("match" as const),
    officer: fc.constantFrom(...accusable),
  }),
  fc.record({ by: fc.constantFrom(...viewers), what: fc.constant("step-aside" as const), officer: fc.constant("") }),
  fc.record({
    by: fc.constantFrom("director", "head", "leader-1"),
    what: fc.constant("assign" as const),
    officer: fc.constantFrom(...towns),
  }),
  fc.record({
    by: fc.constantFrom("director", "head", "leader-1"),
    what: fc.constant("transfer" as const),
    officer: fc.constantFrom(...towns),
  }),
  fc.record({
    by: fc.constantFrom(...towns.map((town) => `${town}-head`)),
    what: fc.constant("accept" as const),
    officer: fc.constant(""),
  }),
  fc.record({
    by: fc.constantFrom("director", "leader-2"),
    what: fc.constant("package" as const),
    officer: fc.constantFrom("town-03-handler-1", "leader-2"),
  }),
);

test("whoever sees a matter by the door is whoever may by the rules, and row security alone says the same", async () => {
  const tally = { seen: 0, hidden: 0, barred: 0 };
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(wishes, { minLength: 1, maxLength: 6 }), async (toDecide, wanted) => {
      const matter = await arrive(toDecide);
      for (const wish of wanted) await want(matter, wish);
      await compare(matter, tally);
    }),
    { numRuns: 60 },
  );
  expect(tally.seen).toBeGreaterThan(40);
  expect(tally.hidden).toBeGreaterThan(40);
  expect(tally.barred).toBeGreaterThan(10);
}, 120_000);

test("without the policy, row security would show what the door hides: the comparison has teeth", async () => {
  const matter = await arrive(false);
  await want(matter, { by: "director", what: "match", officer: "town-01-head" });
  const viewer = await district.as("town-01-head");
  expect(await byRowSecurity(viewer)).not.toContain(matter);
  await district.database.owner`alter table matter no force row level security`;
  await district.database.owner`alter table matter disable row level security`;
  expect(await byRowSecurity(viewer)).toContain(matter);
  await district.database.owner`alter table matter enable row level security`;
  await district.database.owner`alter table matter force row level security`;
});

async function arrive(toDecide: boolean): Promise<MatterId> {
  const outcome = await district.door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day("2026-03-02"),
      realName: false,
      category: "accusation.integrity",
      points: [{ text: "村账不公开" }],
      subjects: [{ who: { identity: {} } }],
    },
    newSubmissionToken(),
    "portal",
  );
  if (!outcome.done) throw new Error(outcome.sentence.en);
  if (toDecide) {
    for (const [seat, gate] of [
      ["registrar-2", "entry"],
      ["reviewer-1", "review"],
      ["quality-1", "quality"],
    ] as const)
      await act(seat, outcome.matter, { command: "pass-gate", gate });
    await act("director", outcome.matter, {
      command: "triage",
      grades: { regionality: 1, specificity: 1, urgency: 1, impact: 1 },
    });
    await act("director", outcome.matter, { command: "accept" });
  }
  return outcome.matter;
}

async function act(seat: string, matter: MatterId, command: OfficerCommandOnWire) {
  return district.door.act(await district.as(seat), matter, command);
}

async function want(
  matter: MatterId,
  { by, what, officer }: { by: string; what: string; officer: string },
): Promise<void> {
  const m = await state(matter);
  const subject = m.subjects[0]?.party ?? "";
  const commands: Record<string, OfficerCommandOnWire> = {
    match: { command: "match-subject", subject, officer },
    "step-aside": { command: "step-aside", reason: { text: "与被反映人相熟" } },
    assign: { command: "assign", to: officer, note: { text: "请办" } },
    transfer: { command: "transfer", to: officer, note: { text: "请办" } },
    accept: { command: "accept" },
    package: {
      command: "form-package",
      leader: "leader-2",
      team: [officer],
      plan: { text: "方案" },
      milestones: [{ due: "2026-04-01", what: { text: "核账" } }],
    },
  };
  const command = commands[what];
  if (command) await act(by, matter, command);
}

async function compare(matter: MatterId, tally: { seen: number; hidden: number; barred: number }): Promise<void> {
  const m = await state(matter);
  const organisation = await district.house.organisation.now();
  for (const seat of viewers) {
    const viewer = await district.as(seat);
    const should = whoSees(m, viewer.officer, organisation);
    const page = await district.door.matters(viewer, matterQuery.parse({ number: m.number }));
    const seen = {
      page: (await district.door.matter(viewer, matter)) !== undefined,
      list: page.rows.some((row) => row.matter === matter),
      rows: (await byRowSecurity(viewer)).includes(matter),
    };
    expect({ seat, stage: m.stage, ...seen }).toEqual({
      seat,
      stage: m.stage,
      page: should.sees,
      list: should.sees,
      rows: should.sees,
    });
    tally[should.sees ? "seen" : should.barred ? "barred" : "hidden"]++;
  }
}

async function byRowSecurity(viewer: Viewer): Promise<string[]> {
  const sight = sightOf(viewer, await district.house.organisation.now());
  const rows = await inJurisdiction(
    district.database.store,
    sight,
    (tx) => tx<{ matter: string }[]>`select matter from matter`,
  );
  return rows.map(({ matter }) => matter);
}

function state(matter: MatterId): Promise<Matter> {
  return inJurisdiction(district.database.store, { jurisdiction, as: "clerk" }, async (tx) => {
    const loaded = await loadMatter(tx, jurisdiction, matter);
    if (!loaded) throw new Error("The matter is gone");
    return loaded.m;
  });
}

test("an id that was never given out is answered like one that is not theirs", async () => {
  const viewer = await district.as("director");
  expect(await district.door.matter(viewer, id("never"))).toBeUndefined();
  expect(await district.door.act(viewer, id("never"), { command: "accept" })).toMatchObject({
    done: false,
    refusal: { why: "not-found" },
  });
});
