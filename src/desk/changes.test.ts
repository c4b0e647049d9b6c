import Fastify, { type FastifyInstance } from "fastify";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import type { ChangeAnswer, ChangeOnWire } from "../contract/organisation-change.ts";
import type { OrganisationView } from "../contract/organisation-view.ts";
import type { LogPage, OrganisationLogRow } from "../contract/watch.ts";
import { desk } from "./desk.ts";

let district: District;
let app: FastifyInstance;
let administrator: Asks;

beforeAll(async () => {
  district = await openDistrict({ signIns: true });
  app = Fastify();
  await app.register(desk, { door: district.door, workbenchFolder: tmpdir() });
  administrator = await signedIn("guanli");
});
afterAll(async () => {
  await app.close();
  await district.close();
});

type Asks = Awaited<ReturnType<typeof signedIn>>;

async function signedIn(name: string) {
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { name, password: "huiyin-demo" } });
  const cookies = Object.fromEntries(answer.cookies.map((cookie) => [cookie.name, cookie.value]));
  return (url: string, payload?: object) =>
    app.inject({ method: payload ? "POST" : "GET", url, cookies, ...(payload ? { payload } : {}) });
}

const change = async (command: ChangeOnWire, by = administrator): Promise<ChangeAnswer> =>
  (await by("/api/organisation/changes", { command })).json();
const organisation = async (): Promise<OrganisationView> => (await administrator("/api/organisation")).json();

async function changed(command: ChangeOnWire): Promise<void> {
  const answer = await change(command);
  if (!answer.done) throw new Error(`${command.command}: ${answer.sentence.en}`);
}

/** What the log says last, in Chinese. */
async function lastLogged(group: string): Promise<string | undefined> {
  const page: LogPage<OrganisationLogRow> = (await administrator(`/api/organisation/log?group=${group}`)).json();
  return page.rows[0]?.what.zh;
}

test("an area is formed, renamed, made of others and dissolved, and each stands in the log", async () => {
  const { areas, units } = await organisation();
  const [first] = areas;
  const [one = "", two = "", three = ""] = first?.units ?? [];
  const nameOf = (unit: string) => units.find((known) => known.unit === unit)?.name.zh;
  const form: ChangeOnWire = { command: "form-area", name: { zh: "新片区" }, units: [one, two] };
  const refused = await change(form);
  expect(refused).toMatchObject({ done: false, field: "units" });
  if (!refused.done) expect(refused.sentence.zh).toContain(`${nameOf(one)}已在片区“${first?.name.zh}”`);

  await changed({ command: "dissolve-area", area: first?.area ?? "" });
  expect(await lastLogged("units")).toBe(`解散片区“${first?.name.zh}”`);
  await changed(form);
  expect(await lastLogged("units")).toBe(`以${nameOf(one)}、${nameOf(two)}组成片区“新片区”`);
  const area = (await organisation()).areas.find(({ name }) => name.zh === "新片区")?.area ?? "";
  await changed({ command: "change-area", area, units: [two, three] });
  expect(await lastLogged("units")).toBe(`把片区“新片区”的乡镇调整为${nameOf(two)}、${nameOf(three)}`);
  await changed({ command: "rename-area", area, name: { zh: "南片区" } });
  expect(await lastLogged("units")).toBe("把片区“新片区”改名为“南片区”");
  expect((await organisation()).areas.find((known) => known.area === area)).toEqual({
    area,
    name: { zh: "南片区", en: "南片区" },
    units: [two, three],
  });
});
