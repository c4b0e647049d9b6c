import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { id, type OfficerId } from "../kernel/id.ts";
import type { OrganisationCommandOnWire } from "../organisation/change.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import { inJurisdiction } from "../store/connect.ts";
import { newSubmissionToken } from "../vault/receipt.ts";

let district: District;
beforeAll(async () => (district = await openDistrict({ fresh: true, signIns: true })));
afterAll(() => district.close());

const change = async (command: OrganisationCommandOnWire, by = "administrator", once?: string) =>
  district.door.changeOrganisation(await district.as(by), command, once);
const organisation = async () => district.door.organisation(await district.as("administrator"));

/** Adds somebody, and a post of the commission that they hold. */
async function seat(kind: PostKind, name: string): Promise<OfficerId> {
  await change({ command: "add-post", unit: "commission", kind, title: { zh: `${name}的岗位` } });
  const post = (await organisation()).posts.find(({ title }) => title.zh === `${name}的岗位`)?.post ?? "";
  await change({ command: "add-officer", name });
  const officer = (await organisation()).officers.find((one) => one.name === name)?.officer ?? id<"officer">("");
  await change({ command: "appoint", officer, post });
  return officer;
}

async function issue(officer: OfficerId, name: string) {
  const outcome = await change({ command: "let-sign-in", officer, name });
  if (!outcome.done || !outcome.issued) throw new Error(`no code for ${name}`);
  return outcome.issued;
}

const password = "seven quiet rivers";
const enrol = (name: string, code: string, own = password) => district.door.enrol({ name, code, password: own });
const standing = async (officer: OfficerId, by = "administrator") =>
  (await district.door.organisation(await district.as(by))).officers.find((one) => one.officer === officer);

let head: OfficerId;

test("the first code of a district is issued by one alone, sets a password once, and the log says alone", async () => {
  head = await seat("head", "轩辕平");
  const { code, confirmation } = await issue(head, "head");
  expect(confirmation).toBe("alone");
  expect(await district.door.signIn("head", password)).toBe("wrong");
  expect(await enrol("head", "0000-0000-0000-0000-0000")).toBe("wrong");
  expect(await enrol("nobody", code)).toBe("wrong");
  expect(await enrol("head", code, "short")).toMatchObject({
    password: { zh: expect.stringContaining("12") as string },
  });
  const both = await Promise.all([enrol("head", code.toLowerCase()), enrol("head", code)]);
  expect(both.filter((one) => typeof one === "object" && "officer" in one)).toHaveLength(1);
  expect(await enrol("head", code)).toBe("wrong");
  expect(await district.door.signIn("head", password)).toMatchObject({ officer: head });
  expect((await district.door.me(await district.as(head))).renewed).toBeUndefined();
});

test("the head confirms a second administrator, who confirms the head's new code; the head is told until it was read", async () => {
  const other = await seat("administrator", "慕容安");
  const first = await issue(other, "other");
  expect(first.confirmation).toBe("second");
  expect(await enrol("other", first.code)).toBe("waits");
  expect(await change({ command: "confirm-sign-in", officer: other }, head)).toMatchObject({ done: true });
  expect(await enrol("other", first.code)).toMatchObject({ officer: other });

  const session = await district.door.sessions.open(head);
  const { code } = await issue(head, "head");
  expect(await district.door.sessions.find(session)).toBeUndefined();
  expect(await district.door.signIn("head", password)).toBe("wrong");
  expect(await standing(head, other)).toMatchObject({ signsIn: false, codeIssued: true, toConfirm: { mine: true } });
  expect(await standing(head)).toMatchObject({ toConfirm: { by: "司空仪", mine: false } });
  expect(await change({ command: "confirm-sign-in", officer: head }, other)).toMatchObject({ done: true });
  expect(await enrol("head", code)).toMatchObject({ officer: head });
  const told = { by: "司空仪", confirmedBy: "慕容安", alone: false };
  expect((await district.door.me(await district.as(head))).renewed).toMatchObject(told);
  await district.door.renewalSeen(await district.as(head));
  expect((await district.door.me(await district.as(head))).renewed).toBeUndefined();
});

test("administrators and auditors read what changed and who did it; the head does not, nor does the database tell", async () => {
  const administrator = await district.as("administrator");
  const all = await district.door.organisationLog(administrator, {});
  const said = all?.rows.map(({ by, what }) => `${by}${what.zh}`) ?? [];
  expect(said).toContain("司空仪给轩辕平发登录码（由一人发出，当时没有第二人可以核实）");
  expect(said).toContain("轩辕平核实慕容安的登录（司空仪发码）");
  expect(said).toContain("司空仪给轩辕平重新发登录码，原登录全部作废（须第二人核实）");
  expect(said[0]).toBe("轩辕平用登录码设了本人的密码");
  expect(all?.rows.filter(({ alone }) => alone)).toHaveLength(1);
  const newest = all?.rows[0]?.place ?? 0;
  const earlier = await district.door.organisationLog(administrator, { group: "sign-ins", before: newest });
  expect(earlier?.rows.map(({ place }) => place)).toEqual(
    all?.rows.flatMap(({ place, group }) => (group === "sign-ins" && place < newest ? [place] : [])),
  );
  expect(await district.door.organisationLog(await district.as(head), {})).toBeUndefined();
  expect(await district.door.identityViews(administrator, undefined)).toBeUndefined();
  const { store, jurisdiction } = district.house;
  const asked = await inJurisdiction(store, { jurisdiction, officer: head }, async (tx) => [
    ...(await tx`select from organisation_log(array['sign-in-let'], null, 9)`),
    ...(await tx`select from event where stream = 'organisation'`),
  ]);
  expect(asked).toHaveLength(0);
});

test("a code is over after 72 hours, and a new one ends the one before", async () => {
  const officer = await seat("official", "百里川");
  const first = await issue(officer, "official");
  const second = await issue(officer, "official");
  expect(await enrol("official", first.code)).toBe("wrong");
  district.setClock("2026-03-05T01:00:01Z");
  expect(await enrol("official", second.code)).toBe("over");
  expect(await enrol("official", (await issue(officer, "official")).code)).toMatchObject({ officer });
});

test("a code is shown once: a wish sent again issues none, and nobody reads what is kept of it", async () => {
  const officer = await seat("official", "慕容双");
  const once = newSubmissionToken();
  const command = { command: "let-sign-in", officer, name: "twice" } as const;
  expect(await change(command, "administrator", once)).toHaveProperty("issued");
  expect(await change(command, "administrator", once)).not.toHaveProperty("issued");
  const { store, jurisdiction } = district.house;
  const seen = await inJurisdiction(store, { jurisdiction, officer: head }, (tx) => tx`select from enrolment`);
  expect(seen).toHaveLength(0);
});

test("an administrator alone never gets a session of a head, nor of a second administrator who could help them to it", async () => {
  const session = await district.door.sessions.open(head);
  const everybodyElse = (await organisation()).officers.filter(({ officer }) => officer !== "administrator");
  for (const { officer } of everybodyElse) await change({ command: "end-sign-in", officer });
  expect(await district.door.sessions.find(session)).toBeUndefined();
  const { code, confirmation } = await issue(head, "head");
  expect(confirmation).toBe("second");
  expect(await enrol("head", code)).toBe("waits");
  expect(await change({ command: "confirm-sign-in", officer: head })).toMatchObject({
    refusal: { why: "not-yours-to-confirm" },
  });

  const puppet = await seat("administrator", "无名氏");
  expect(await enrol("puppet", (await issue(puppet, "puppet")).code)).toBe("waits");
  expect(await change({ command: "confirm-sign-in", officer: head }, puppet)).toMatchObject({ done: false });

  const outsider = await seat("official", "外人");
  const outside = await issue(outsider, "outsider");
  expect(outside.confirmation).toBe("none");
  expect(await enrol("outsider", outside.code)).toMatchObject({ officer: outsider });
  expect(await change({ command: "confirm-sign-in", officer: head }, outsider)).toMatchObject({ done: false });
  const { post } = (await organisation()).posts.find(({ kind }) => kind === "head") ?? { post: "" };
  for (const deputyFor of [{}, { deputyFor: head }])
    expect(await change({ command: "appoint", officer: outsider, post, ...deputyFor })).toMatchObject({ done: false });
  expect(await enrol("head", code)).toBe("waits");
});
