import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { day } from "../kernel/day.ts";
import type { OfficerCommandOnWire, ReceiveContactOnWire } from "../matter/command.ts";
import { newSubmissionToken } from "../vault/receipt.ts";
import type { Outcome } from "./door.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());

const report: ReceiveContactOnWire = {
  command: "receive-contact",
  channel: "web",
  arrivedOn: day("2026-03-02"),
  realName: false,
  batch: "第一批",
  points: [{ text: "村务公开栏三年没有公布过账目" }],
};

test("a control character is refused at its field with a sentence, whoever sends it", async () => {
  const said = (outcome: Outcome<unknown>) =>
    outcome.done ? undefined : [outcome.field, outcome.sentence.en.includes("control characters")];
  const portal = async (changes: Partial<ReceiveContactOnWire>) =>
    said(await district.door.receive({ ...report, ...changes }, newSubmissionToken(), "portal"));
  expect(await portal({ batch: "第一批\u0000" })).toEqual(["batch", true]);
  expect(await portal({ points: [{ text: "水渠\u0007" }] })).toEqual(["points.0.text", true]);
  const who = { name: "李\u0000", phone: "", address: "", unit: "", post: "" };
  expect(await portal({ subjects: [{ who: { identity: who } }] })).toEqual(["subjects.0.who.identity.name", true]);

  const received = await district.door.receive(report, newSubmissionToken(), "portal");
  if (!received.done) throw new Error(received.sentence.en);
  const { matter, contact } = received;
  const act = async (seat: string, command: OfficerCommandOnWire) =>
    district.door.act(await district.as(seat), matter, command);
  expect(said(await act("registrar-1", { command: "classify", category: "accusation\u0000" }))).toEqual([
    "category",
    true,
  ]);
  expect(said(await act("director", { command: "send-message", message: { text: "好\u001b" } }))).toEqual([
    "message.text",
    true,
  ]);
  expect(said(await district.door.petition(contact, { command: "write", message: { text: "好\u0000" } }))).toEqual([
    "message.text",
    true,
  ]);
  const unit = { command: "rename-unit", unit: "town-01", name: { zh: "东\u0000镇" } } as const;
  const changed = await district.door.changeOrganisation(await district.as("administrator"), unit);
  expect(changed).toMatchObject({ done: false, field: "name.zh", refusal: { because: "control-characters" } });
});
