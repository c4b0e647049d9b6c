import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { desk } from "../../src/desk/desk.ts";
import { cookieName } from "../../src/desk/signed-in.ts";
import { id } from "../../src/kernel/id.ts";
import type { ReceiveContactOnWire } from "../../src/matter/command.ts";
import { newSubmissionToken } from "../../src/vault/receipt.ts";
import { huiyin } from "../command-line.ts";
import { openDistrict, type District } from "../district.ts";

let district: District;
let app: FastifyInstance;
beforeAll(async () => {
  district = await openDistrict({ signIns: true });
  app = Fastify();
  await app.register(desk, { door: district.door, workbenchFolder: tmpdir() });
});
afterAll(async () => {
  await app.close();
  await district.close();
});

const letter: ReceiveContactOnWire = {
  command: "receive-contact",
  channel: "letter",
  arrivedOn: "2026-03-02",
  realName: false,
  points: [{ text: "村里的账三年没有公示" }],
};

/** Arrivals that are refused, each with what is wrong with it, as the wire has it and as a row of a file. */
const illegal: Readonly<Record<string, Partial<ReceiveContactOnWire>>> = {
  "a day that has not come": { arrivedOn: "2199-01-01" },
  "a class that the rulebook does not have": { category: "gossip" },
};

async function atTheDoor(report: ReceiveContactOnWire): Promise<string> {
  const outcome = await district.door.receive(report, newSubmissionToken(), await district.as("registrar-1"));
  return outcome.done ? "done" : outcome.sentence.en;
}

async function atTheDesk(contact: ReceiveContactOnWire): Promise<string> {
  const cookies = { [cookieName]: await district.door.sessions.open(id<"officer">("registrar-1")) };
  const payload = { contact, submission: newSubmissionToken() };
  const answer = await app.inject({ method: "POST", url: "/api/contacts", cookies, payload });
  return answer.json<{ sentence?: { en: string } }>().sentence?.en ?? answer.body;
}

async function byImport({ arrivedOn, category, points }: ReceiveContactOnWire): Promise<string> {
  const file = join(district.folder, "rows.csv");
  const row = [newSubmissionToken(), "信", arrivedOn, points[0]?.text ?? "", "否", category ?? ""];
  writeFileSync(file, ["编号,渠道,收到日期,反映内容,是否实名,类别", row.join(",")].join("\n"));
  await huiyin(district, ["import", file]);
  const [refused = "{}"] = readFileSync(`${file}.refused.jsonl`, "utf8").split("\n");
  return (JSON.parse(refused) as { sentence?: { en: string } }).sentence?.en ?? refused;
}

test.each(Object.entries(illegal))(
  "%s is refused with the same sentence at the door, at the desk and in an import",
  async (_, wrong) => {
    const report = { ...letter, ...wrong };
    const said = await atTheDoor(report);
    expect(said).not.toBe("done");
    expect({ desk: await atTheDesk(report), import: await byImport(report) }).toEqual({ desk: said, import: said });
  },
);

test("what is no matter of officers is refused to each of them alike, at the door and at the desk, and to the clerk", async () => {
  const arrived = await district.door.receive(letter, newSubmissionToken(), "portal");
  if (!arrived.done) throw new Error(arrived.sentence.en);
  const viewer = await district.as("director");
  const command = { command: "record-position", position: "settled" } as never;
  const door = await district.door.act(viewer, arrived.matter, command);
  const cookies = { [cookieName]: await district.door.sessions.open(id<"officer">("director")) };
  const url = `/api/matters/${arrived.matter}/acts`;
  const overWire = (await app.inject({ method: "POST", url, cookies, payload: { command } })).json<object>();
  expect(door).toMatchObject({ done: false, refusal: { why: "only-the-petitioner" } });
  expect(overWire).toMatchObject(JSON.parse(JSON.stringify(door)) as object);
});
