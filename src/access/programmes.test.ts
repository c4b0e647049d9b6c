import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { matterQuery } from "../contract/matter-row.ts";
import { day } from "../kernel/day.ts";
import type { MatterId } from "../kernel/id.ts";
import type { OfficerCommandOnWire, ReceiveContactOnWire } from "../matter/command.ts";
import { newSubmissionToken } from "../vault/receipt.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());

const on = day("2026-03-02");

function raise(programme: string | undefined, report: Partial<ReceiveContactOnWire> = {}) {
  return district.door.receive(
    {
      command: "receive-contact",
      ...(programme === undefined ? {} : { programme }),
      channel: "phone",
      arrivedOn: on,
      realName: true,
      points: [{ text: "三号楼整栋停水，水表井一直在冒水" }],
      reporters: [{ identity: { name: "闻一水", phone: "0990-7001" } }],
      ...report,
    },
    newSubmissionToken(),
    "portal",
  );
}

async function raised(programme: string | undefined, report?: Partial<ReceiveContactOnWire>): Promise<MatterId> {
  const outcome = await raise(programme, report);
  if (!outcome.done) throw new Error(outcome.sentence.en);
  return outcome.matter;
}

async function act(seat: string, matter: MatterId, command: OfficerCommandOnWire) {
  return district.door.act(await district.as(seat), matter, command);
}

async function listed(query: object) {
  const page = await district.door.matters(await district.as("director"), matterQuery.parse(query));
  return page.rows;
}

const viewed = async (matter: MatterId) => (await district.door.matter(await district.as("director"), matter))!;

test("each report is opened under the rulebook of its programme, and without a word under the first", async () => {
  for (const [programme, under] of [
    [undefined, "discipline"],
    ["petition", "petition"],
    ["hotline", "hotline"],
    ["eu-whistleblowing", "eu-whistleblowing"],
  ] as const)
    expect((await viewed(await raised(programme))).rulebook.id).toBe(under);
});

test("a programme that is not offered takes nothing in, and says so at its field", async () => {
  const outcome = await raise("astrology");
  expect(outcome).toMatchObject({ done: false, field: "programme", refusal: { why: "not-in-rulebook" } });
});

test("a class of another programme is none here", async () => {
  expect(await raise("hotline", { category: "accusation" })).toMatchObject({
    done: false,
    refusal: { why: "not-in-rulebook", field: "category" },
  });
});

test("the list says of each row whose rulebook it is of, and narrows by programme", async () => {
  const matter = await raised("petition", { category: "claim.petition" });
  const petitions = await listed({ programme: "petition" });
  expect(petitions.map((row) => row.matter)).toContain(matter);
  expect(new Set(petitions.map(({ rulebook }) => rulebook.id))).toEqual(new Set(["petition"]));
  expect((await listed({ programme: "hotline" })).map((row) => row.matter)).not.toContain(matter);
});

test("what an officer is offered on a matter is of its own rulebook: no triage where nothing is graded, no gate where there is none", async () => {
  const offered = async (programme: string) =>
    (await viewed(await raised(programme))).actions.map(({ command }) => command as string);
  expect(await offered("discipline")).toEqual(expect.arrayContaining(["pass-gate", "triage", "take-duty"]));
  expect(await offered("discipline")).not.toContain("plan-disclosure");
  const sheet = await offered("hotline");
  expect(sheet).toContain("pass-gate");
  expect(sheet).not.toContain("triage");
  const report = await offered("eu-whistleblowing");
  expect(report).toContain("plan-disclosure");
  for (const none of ["pass-gate", "send-back", "triage", "take-duty"]) expect(report).not.toContain(none);
});

test("a refusal is said in the words of the matter's own rulebook", async () => {
  const matter = await raised("hotline", { category: "ordinary" });
  const outcome = await act("registrar-1", matter, { command: "pass-gate", gate: "entry" });
  expect(outcome).toMatchObject({ done: false, refusal: { why: "gate-not-next", next: "sheet" } });
  expect(!outcome.done && outcome.sentence.zh).toContain("工单审核");
});

test("a sheet turns and is late by the minute, on the list, for today and on its page, while days are late with their end", async () => {
  district.setClock("2026-03-02T01:00:00Z");
  const urgent = await raised("hotline", { category: "emergency" });
  const slow = await raised("petition", { category: "claim.petition" });
  const seen = async () => {
    const row = (await listed({ programme: "hotline", category: "emergency" })).find(
      ({ matter }) => matter === urgent,
    )!;
    const { tasks } = await district.door.today(await district.as("registrar-1"));
    const task = tasks.find(({ matter }) => matter === urgent)!;
    const clock = (await viewed(urgent)).clocks.find(({ rule }) => rule === "dispatch-emergency")!;
    return { at: [row.due?.at, task.at, clock.at], colours: [row.colour, task.colour, clock.colour] };
  };
  const at = Array.from({ length: 3 }, () => "2026-03-02T02:00:00.000Z");
  expect(await seen()).toEqual({ at, colours: ["green", "green", "green"] });
  for (const [moment, colour] of [
    ["01:30:00.000", "yellow"],
    ["01:45:00.000", "red"],
    ["02:00:00.000", "red"],
    ["02:00:00.001", "overdue"],
  ] as const) {
    district.setClock(`2026-03-02T${moment}Z`);
    expect([moment, await seen()]).toEqual([moment, { at, colours: [colour, colour, colour] }]);
  }
  expect((await listed({ colour: ["overdue"] })).map(({ matter }) => matter)).toContain(urgent);

  district.setClock("2026-03-17T15:59:00Z");
  const petition = async () => (await listed({ programme: "petition" })).find(({ matter }) => matter === slow)!;
  expect(await petition()).toMatchObject({ due: { day: "2026-03-17", daysLeft: 0 }, colour: "red" });
  expect((await petition()).due).not.toHaveProperty("at");
  district.setClock("2026-03-17T16:00:00Z");
  expect((await petition()).colour).toBe("overdue");
  district.setClock("2026-03-02");
});

test("what is due at a moment of a day comes before what has until its end", async () => {
  district.setClock("2026-03-02T01:00:00Z");
  const day24 = await raised("hotline", { category: "ordinary" });
  const order = (await listed({ programme: "hotline", order: "due" })).map(({ matter }) => matter);
  const all = (await listed({ order: "due" })).map(({ due }) => due?.at ?? `${due?.day}T16:00:00.000Z`);
  expect(order).toContain(day24);
  expect(all).toEqual(all.toSorted());
});

test("matters of different programmes are not linked, whoever asks", async () => {
  const report = await raised("discipline");
  const sheet = await raised("hotline");
  const { contacts } = await viewed(sheet);
  const outcome = await act("registrar-1", sheet, {
    command: "link-contact",
    contact: contacts[0]!.contact,
    into: report,
  });
  expect(outcome).toMatchObject({ done: false, refusal: { why: "other-programme" } });
});

test("what is being typed is compared with matters of its own programme alone", async () => {
  const words = "西河沿的井盖松了三天，夜里骑车的人摔了两个";
  const sheet = await raised("hotline", { points: [{ text: words }] });
  const found = async (programme?: string) =>
    (await district.door.likelyRepeats(await district.as("director"), words, programme)).map(({ matter }) => matter);
  expect(await found("hotline")).toEqual([sheet]);
  expect(await found()).toEqual([]);
});

test("what came without a class has 24 hours to be put in one, and is met by that", async () => {
  district.setClock("2026-03-02T01:00:00Z");
  const sheet = await raised("hotline");
  const clock = async () => (await viewed(sheet)).clocks.find(({ rule }) => rule === "classification");
  expect(await clock()).toMatchObject({ at: "2026-03-03T01:00:00.000Z" });
  const outcome = await act("registrar-1", sheet, { command: "classify", category: "ordinary" });
  expect(outcome.done).toBe(true);
  expect((await clock())?.ended?.why).toBe("met");
  expect((await viewed(sheet)).clocks.some(({ rule, ended }) => rule === "dispatch" && !ended)).toBe(true);
});
