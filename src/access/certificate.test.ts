import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { atTheDoor } from "../../test/at-the-door.ts";
import { huiyin } from "../../test/command-line.ts";
import { openDistrict, type District } from "../../test/district.ts";
import type { MatterId } from "../kernel/id.ts";
import type { Certificate } from "../matter/certificate.ts";
import { isCertified } from "./certificate.ts";

let district: District;
let matter: MatterId;
let certificate: Certificate;
const { receive, done, toStruckOff } = atTheDoor(() => district);
beforeAll(async () => {
  district = await openDistrict();
  const receipt = await receive();
  await toStruckOff(receipt);
  ({ matter } = receipt);
  certificate = (await district.door.certificate(await district.as("director"), matter))!;
});
afterAll(() => district.close());

test("a certificate names every condition with its clause, and the events that prove each check", () => {
  expect(certificate.conditions.map(({ condition, clause }) => [condition, clause.zh])).toEqual([
    ["facts-clear", "本级“四个不结”制度"],
    ["papers-in-order", "本级“四个不结”制度"],
    ["handling-in-place", "本级“四个不结”制度"],
    ["position-known", "本级“四个不结”制度"],
  ]);
  const proofs = Object.fromEntries(
    certificate.conditions.flatMap(({ checks }) =>
      checks.map(({ check, events }) => [check, events.map(({ type }) => type)]),
    ),
  );
  expect(proofs).toEqual({
    "every-point-found": ["point-found", "point-found"],
    "gates-passed": ["gate-passed", "gate-passed", "gate-passed"],
    "every-point-answered": ["point-answered", "point-answered"],
    replied: ["replied"],
    "obligations-ended": [],
    "duties-done": ["duty-done", "duty-done", "duty-done", "duty-done", "duty-done"],
    "milestones-reached": [],
    "position-known": ["position-recorded"],
    "no-open-withdrawal": [],
  });
});

test("three different people signed the gates", () => {
  expect(certificate.gates.map(({ gate }) => gate)).toEqual(["entry", "review", "quality"]);
  expect(new Set(certificate.gates.map(({ by }) => by.officer)).size).toBe(3);
});

test("it says where the strike-off stands in the chain, and nothing that anybody said", async () => {
  const [event] = await district.database.owner<{ hash: Buffer }[]>`
    select hash from event where seq = ${certificate.end.seq} and type = 'struck-off' and stream = ${matter}`;
  expect(certificate.end.hash).toBe(event?.hash.toString("hex"));
  for (const said of ["账", "水渠", "见卷"]) expect(JSON.stringify(certificate)).not.toContain(said);
});

test("the log makes the very same one, and no other: a day, a signature or a proof changed is found", async () => {
  expect(await isCertified(district.house, certificate)).toBe(true);
  const [first, ...others] = certificate.conditions;
  const changed: Certificate[] = [
    { ...certificate, struckOffOn: certificate.receivedOn },
    { ...certificate, struckOffBy: { ...certificate.struckOffBy, officer: certificate.gates[0]!.by.officer } },
    { ...certificate, conditions: [{ ...first!, checks: [] }, ...others] },
    { ...certificate, end: { ...certificate.end, hash: "0".repeat(64) } },
  ].filter((one) => JSON.stringify(one) !== JSON.stringify(certificate));
  const found = await Promise.all(changed.map((one) => isCertified(district.house, one)));
  expect(found).toEqual(changed.map(() => false));
  expect(changed.length).toBeGreaterThan(2);
});

test("at the console it is compared with the log from a file", async () => {
  const file = join(district.folder, "certificate.json");
  writeFileSync(file, JSON.stringify(certificate));
  const agreed = await huiyin(district, ["verify", "--certificate", file]);
  expect([agreed.code, agreed.lines.at(-1)]).toEqual([
    0,
    expect.stringContaining("agrees with the log on every point"),
  ]);
  writeFileSync(file, JSON.stringify({ ...certificate, number: "2026-9999" }));
  const other = await huiyin(district, ["verify", "--certificate", file]);
  expect([other.code, other.lines.at(-1)]).toEqual([1, expect.stringContaining("does not agree")]);
  writeFileSync(file, "no json");
  expect((await huiyin(district, ["verify", "--certificate", file])).code).toBe(2);
});

test("there is none for a matter that is open, nor for who does not see it, and reopening leaves the one there was", async () => {
  const open = await receive();
  const director = await district.as("director");
  expect(await district.door.certificate(director, open.matter)).toBeUndefined();
  expect(await district.door.certificate(await district.as("town-02-head"), matter)).toBeUndefined();
  await done("director", matter, { command: "reopen", reason: { text: "有新的证据" } });
  expect(await district.door.certificate(director, matter)).toEqual(certificate);
});
