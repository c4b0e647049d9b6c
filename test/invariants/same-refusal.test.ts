import Fastify, { type FastifyInstance } from "fastify";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Door, Outcome } from "../../src/access/door.ts";
import { desk } from "../../src/desk/desk.ts";
import { sentences } from "../../src/desk/sentences.ts";
import { cookieName } from "../../src/desk/signed-in.ts";
import type { MatterId, OfficerId } from "../../src/kernel/id.ts";
import type { OfficerCommandOnWire } from "../../src/matter/command.ts";
import { verifyLog } from "../../src/store/log/verify.ts";
import { AtWork } from "./at-work.ts";
import { openLand, type Land } from "./small-district.ts";

let land: Land;
const apps: FastifyInstance[] = [];
beforeAll(async () => (land = await openLand()), 60_000);
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await land.close();
});

type Wish = { readonly officer: OfficerId; readonly matter: MatterId; readonly command: OfficerCommandOnWire };

/** A desk before this door, at which any officer is signed in; `ask` gives the answers of both its routes. */
async function openDesk(door: Door) {
  const app = Fastify();
  apps.push(app);
  await app.register(desk, { door, workbenchFolder: tmpdir() });
  return async function ask({ officer, matter, command }: Wish) {
    const cookies = { [cookieName]: await door.sessions.open(officer) };
    const post = (url: string, payload: object) => app.inject({ method: "POST", url, cookies, payload });
    const [one, many] = [
      await post(`/api/matters/${matter}/acts`, { command }),
      await post("/api/acts", { matters: [matter], command }),
    ];
    return { one: { status: one.statusCode, body: one.json() }, many: many.json().results?.[0] ?? many.json() };
  };
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Whatever the desk answers otherwise than the door, which refused. */
async function differences(ask: Desk, wish: Wish, refused: Outcome & { done: false }): Promise<string[]> {
  const { one, many } = await ask(wish);
  const onWire = JSON.parse(JSON.stringify(refused));
  const single =
    refused.refusal.why === "not-found"
      ? one.status === 404 && JSON.stringify(one.body).includes(sentences.notFound.zh)
      : one.status === 409 && isSame(one.body, onWire);
  const what = `${wish.command.command} by ${wish.officer}: ${refused.refusal.why}`;
  return [
    ...(single ? [] : [`${what}, alone ${one.status} ${JSON.stringify(one.body)}`]),
    ...(isSame(many, { matter: wish.matter, ...onWire }) ? [] : [`${what}, in bulk ${JSON.stringify(many)}`]),
  ];
}

function isSame(one: object, other: object): boolean {
  const inOrder = (value: object) => JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(one) === inOrder(other);
}

/** What the door refuses in an office by chance when all is still: each is asked again until nothing is done any more. */
async function refusedIn(office: AtWork): Promise<Wish[]> {
  const isOfficer = (person: string) => office.world.organisation.officers.has(person as OfficerId);
  const all = office.tried.filter(({ person }) => isOfficer(person));
  let left = all.map(({ person, matter, wire }): Wish => ({ officer: person as OfficerId, matter, command: wire }));
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const refused: Wish[] = [];
    for (const wish of left) {
      const outcome = await office.district.door.act(await office.district.as(wish.officer), wish.matter, wish.command);
      if (!outcome.done) refused.push(wish);
    }
    left = refused;
  }
  return left;
}

test("an illegal command gets the same refusal at the door, at the desk and in bulk, and leaves nothing behind", async () => {
  const reasons = new Set<string>();
  for (const seed of [21, 22, 23]) {
    const office = await AtWork.begin(land, seed);
    await office.work(90);
    const { door, jurisdiction } = office.district;
    const ask = await openDesk(door);
    const refusals = await refusedIn(office);
    const before = await verifyLog(land.database.store, jurisdiction);
    for (const wish of refusals) {
      const again = await door.act(await office.district.as(wish.officer), wish.matter, wish.command);
      if (again.done) throw new Error(`${wish.command.command} was refused and is done`);
      reasons.add(again.refusal.why);
      expect(await differences(ask, wish, again)).toEqual([]);
    }
    expect(await verifyLog(land.database.store, jurisdiction)).toEqual(before);
  }
  expect(reasons.size).toBeGreaterThan(8);
}, 60_000);

test("a desk that decides for itself is found", async () => {
  const office = await AtWork.begin(land, 24);
  const { door } = office.district;
  const ask = await openDesk({ ...door, act: async () => ({ done: true, version: 1 }) });
  const [first] = office.arrived;
  const wish: Wish = {
    officer: office.officers.find((one) => one === "centre.registrar")!,
    matter: first!.receipt.matter,
    command: { command: "strike-off" },
  };
  const refused = await door.act(await office.district.as(wish.officer), wish.matter, wish.command);
  if (refused.done) throw new Error("A matter at the gates was struck off");
  expect(await differences(ask, wish, refused)).toHaveLength(2);
});
