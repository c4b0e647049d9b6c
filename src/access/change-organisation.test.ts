import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { matterQuery } from "../contract/matter-row.ts";
import { day } from "../kernel/day.ts";
import { id, type MatterId, type OfficerId } from "../kernel/id.ts";
import type { OfficerCommandOnWire } from "../matter/command.ts";
import type { OrganisationCommandOnWire } from "../organisation/change.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import { inJurisdiction } from "../store/connect.ts";
import { readLog } from "../store/log/read.ts";
import { newSubmissionToken } from "../vault/receipt.ts";
import type { Viewer } from "./door.ts";
import { rebuild } from "./rebuild.ts";

let district: District;
beforeAll(async () => (district = await openDistrict({ fresh: true, signIns: true })));
afterAll(() => district.close());

const change = async (command: OrganisationCommandOnWire, by = "administrator", once?: string) =>
  district.door.changeOrganisation(await district.as(by), command, once);

async function changed(command: OrganisationCommandOnWire): Promise<void> {
  const outcome = await change(command);
  if (!outcome.done) throw new Error(`${command.command}: ${outcome.sentence.en}`);
}

const password = "seven quiet rivers";

const organisation = async () => district.door.organisation(await district.as("administrator"));
const unitNamed = async (zh: string) => (await organisation()).units.find(({ name }) => name.zh === zh)?.unit ?? "";
const officerNamed = async (name: string) =>
  (await organisation()).officers.find((one) => one.name === name)?.officer ?? id<"officer">("");

/** Adds a post, somebody who holds it, and their sign-in, as the administrator does it screen by screen. */
async function seat(unit: string, kind: PostKind, name: string, signIn: string): Promise<OfficerId> {
  await changed({ command: "add-post", unit, kind, title: { zh: `post of ${signIn}` } });
  const post = (await organisation()).posts.find(({ title }) => title.zh === `post of ${signIn}`)?.post ?? "";
  await changed({ command: "add-officer", name });
  const officer = await officerNamed(name);
  await changed({ command: "appoint", officer, post });
  await letIn(officer, signIn);
  return officer;
}

/** A code is issued, the head of the township confirms it where that is due, and the officer sets a password with it. */
async function letIn(officer: OfficerId, name: string): Promise<void> {
  const outcome = await change({ command: "let-sign-in", officer, name });
  if (!outcome.done || !outcome.issued) throw new Error(`${name} is let in`);
  const { code, confirmation } = outcome.issued;
  if (confirmation === "second") {
    const confirmed = await change({ command: "confirm-sign-in", officer }, await officerNamed("轩辕平"));
    if (!confirmed.done) throw new Error(`${name}: ${confirmed.sentence.en}`);
  }
  expect(await district.door.enrol({ name, code, password })).toMatchObject({ officer });
}

async function signedIn(name: string): Promise<Viewer> {
  const viewer = await district.door.signIn(name, password);
  if (typeof viewer === "string") throw new Error(`${name} signs in: ${viewer}`);
  return viewer;
}

async function act(signIn: string, matter: MatterId, command: OfficerCommandOnWire): Promise<void> {
  const outcome = await district.door.act(await signedIn(signIn), matter, command);
  if (!outcome.done) throw new Error(`${command.command} by ${signIn}: ${outcome.sentence.en}`);
}

async function receive(subject?: OfficerId): Promise<MatterId> {
  const receipt = await district.door.receive(
    {
      command: "receive-contact",
      channel: "web",
      arrivedOn: day("2026-03-02"),
      realName: false,
      points: [{ text: "村务公开栏三年没有公布过账目" }],
      ...(subject ? { subjects: [{ who: { identity: { name: "", unit: "" } }, officer: subject }] } : {}),
    },
    newSubmissionToken(),
    "portal",
  );
  if (!receipt.done) throw new Error(receipt.sentence.en);
  return receipt.matter;
}

async function toTownship(matter: MatterId): Promise<void> {
  await act("registrar", matter, { command: "classify", category: "accusation.near-the-people" });
  await act("registrar", matter, { command: "pass-gate", gate: "entry" });
  await act("reviewer", matter, { command: "pass-gate", gate: "review" });
  await act("quality", matter, { command: "pass-gate", gate: "quality" });
  const grades = { regionality: 1, specificity: 2, urgency: 1, impact: 2 } as const;
  await act("director", matter, { command: "triage", grades });
  await act("director", matter, { command: "accept" });
  await act("director", matter, { command: "assign", to: await unitNamed("青禾镇纪委"), note: { text: "请办" } });
}

test("a district founded with one administrator is set up, and a matter goes through its gates to its township", async () => {
  await changed({
    command: "add-unit",
    name: { zh: "青禾镇纪委" },
    parent: "commission",
    kind: "township-commission",
    place: { zh: "青禾镇" },
  });
  const town = await unitNamed("青禾镇纪委");
  await seat(town, "head", "轩辕平", "town.head");
  await seat(town, "handler", "钟离秋", "town.handler");
  await seat("centre", "registrar", "司徒兰", "registrar");
  await seat("centre", "reviewer", "公孙立", "reviewer");
  await seat("centre", "quality-officer", "东郭敏", "quality");
  await seat("centre", "centre-director", "令狐安", "director");
  await changed({
    command: "add-station",
    unit: town,
    name: { zh: "青禾镇集中投诉站" },
    address: { zh: "青禾镇兴农路 1 号" },
    hours: { zh: "周一至周五" },
    channels: ["visit", "letter"],
  });
  expect((await district.door.stations())[0]).toMatchObject({ unit: town, town: { name: { zh: "青禾镇" } } });

  const matter = await receive();
  await toTownship(matter);
  await act("town.head", matter, { command: "name-handler", officer: await officerNamed("钟离秋") });
  expect((await district.door.matter(await signedIn("town.handler"), matter))?.stage).toBe("handling");
});

test("an officer who is dismissed sees nothing any more, also what they were named in", async () => {
  const handler = await officerNamed("钟离秋");
  const [held] = (await organisation()).officers.find(({ officer }) => officer === handler)?.holds ?? [];
  const all = matterQuery.parse({});
  expect((await district.door.matters(await signedIn("town.handler"), all)).total).toBe(1);
  await changed({ command: "dismiss", officer: handler, post: held?.post ?? "" });
  const page = await district.door.matters(await signedIn("town.handler"), all);
  expect(page).toMatchObject({ total: 0, rows: [] });
  expect((await district.door.today(await signedIn("town.handler"))).tasks).toEqual([]);
  await changed({ command: "end-sign-in", officer: handler });
  expect(await district.door.signIn("town.handler", password)).toBe("wrong");
});

test("kin declared later are barred at once, and nobody lifts the bar of their own kin", async () => {
  const accused = await seat(await unitNamed("青禾镇纪委"), "official", "百里川", "accused");
  const matter = await receive(accused);
  const registrar = await officerNamed("司徒兰");
  // Were she the only one, the matter would climb to where somebody can pass the first gate, and stay there.
  await seat("centre", "registrar", "闻人静", "second.registrar");
  expect(await district.door.matter(await signedIn("registrar"), matter)).toBeDefined();
  expect(await change({ command: "declare-kin", officer: registrar, kin: accused }, registrar)).toMatchObject({
    done: true,
  });
  expect(await district.door.matter(await signedIn("registrar"), matter)).toBeUndefined();
  expect(await change({ command: "end-kin", officer: registrar, kin: accused }, registrar)).toMatchObject({
    done: false,
    refusal: { why: "only-administrators" },
  });
  await changed({ command: "end-kin", officer: registrar, kin: accused });
  expect(await district.door.matter(await signedIn("registrar"), matter)).toBeDefined();
});

test("an administrator sees no matter and cannot appoint themself to a post that would show them", async () => {
  const administrator = await district.as("administrator");
  expect((await district.door.matters(administrator, matterQuery.parse({}))).total).toBe(0);
  await changed({ command: "add-post", unit: "commission", kind: "head", title: { zh: "书记" } });
  const post = (await organisation()).posts.find(({ title }) => title.zh === "书记")?.post ?? "";
  expect(await change({ command: "appoint", officer: "administrator", post })).toMatchObject({
    done: false,
    refusal: { why: "own-appointment" },
    field: "officer",
  });
});

test("nobody else changes the organisation, and the last administrator stays", async () => {
  const head = await officerNamed("轩辕平");
  expect(await change({ command: "add-officer", name: "无名" }, head)).toMatchObject({
    done: false,
    refusal: { why: "only-administrators" },
  });
  const dismissed = { command: "dismiss", officer: "administrator", post: "administrator" } as const;
  expect(await change(dismissed)).toMatchObject({ done: false, refusal: { why: "last-administrator" } });
  expect(await change({ command: "end-sign-in", officer: "administrator" })).toMatchObject({
    done: false,
    refusal: { why: "last-administrator" },
  });
});

test("what the tree does not allow is refused with its sentence, and a sign-in name taken at its field", async () => {
  const group = { command: "add-unit", name: { zh: "一组" }, parent: "commission", kind: "group" } as const;
  const refused = await change(group);
  expect(refused).toMatchObject({ done: false, refusal: { why: "fault", fault: { why: "parent-not-of-tier" } } });
  if (!refused.done) expect(refused.sentence.zh).toBe("一组的上级单位层级不对。");
  const officer = await officerNamed("轩辕平");
  const signIn = { command: "let-sign-in", officer, name: "registrar" } as const;
  expect(await change(signIn)).toMatchObject({ done: false, field: "name" });
});

test("a change sent twice happens once, and two at the same time both happen", async () => {
  const once = newSubmissionToken();
  const twin = { command: "add-officer", name: "慕容双" } as const;
  await Promise.all([change(twin, "administrator", once), change(twin, "administrator", once)]);
  await Promise.all(["甲一", "乙一"].map((name) => change({ command: "add-officer", name })));
  const names = (await organisation()).officers.map(({ name }) => name);
  expect(names.filter((name) => name === "慕容双")).toHaveLength(1);
  expect(names).toEqual(expect.arrayContaining(["甲一", "乙一"]));
});

test("the log keeps each change without anybody's name, and shows it to no officer", async () => {
  const { store, jurisdiction } = district.house;
  const events = [];
  for await (const page of readLog(store, jurisdiction)) events.push(...page);
  const changes = events.filter(({ stream }) => stream === "organisation");
  expect(changes.map(({ version }) => version)).toEqual(changes.map((_, at) => at + 1));
  const written = JSON.stringify(changes);
  for (const { name } of (await organisation()).officers) expect(written).not.toContain(name);
  expect(written).not.toMatch(/quiet rivers|argon2/);
  const seen = await inJurisdiction(
    store,
    { jurisdiction, officer: await officerNamed("令狐安") },
    (tx) => tx`select from event where stream = 'organisation'`,
  );
  expect(seen).toHaveLength(0);
});

test("projections are made anew from a log in which the organisation changed, and keep their rows", async () => {
  const { rows, total } = await district.door.matters(await signedIn("director"), matterQuery.parse({}));
  const rebuilt = await rebuild(district.house);
  expect(rebuilt.matters).toBe(2);
  expect(await district.door.matters(await signedIn("director"), matterQuery.parse({}))).toMatchObject({ rows, total });
});

test("whoever is accused cannot declare away those who are to work on it", async () => {
  const accused = await seat(await unitNamed("青禾镇纪委"), "official", "东方既白", "accused.too");
  const matter = await receive(accused);
  const registrar = await officerNamed("司徒兰");
  expect(await change({ command: "declare-kin", officer: accused, kin: registrar }, accused)).toMatchObject({
    done: true,
  });
  expect(await district.door.matter(await signedIn("registrar"), matter)).toBeDefined();
  await changed({ command: "declare-kin", officer: accused, kin: registrar });
  expect(await district.door.matter(await signedIn("registrar"), matter)).toBeUndefined();
});
