import Fastify, { type FastifyInstance } from "fastify";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import type { ChangeAnswer, ChangeOnWire } from "../contract/organisation-change.ts";
import type { OrganisationView } from "../contract/organisation-view.ts";
import type { LogPage, OrganisationLogRow } from "../contract/watch.ts";
import type { MatterView } from "../contract/matter-view.ts";
import type { TodayView } from "../contract/today.ts";
import { arrived, inHandling } from "../../test/journeys/desk/in-handling.ts";
import { day } from "../kernel/day.ts";
import { id } from "../kernel/id.ts";
import type { OfficerCommandOnWire } from "../matter/command.ts";
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

const letIn = (name: string) =>
  app.inject({ method: "POST", url: "/api/session", payload: { name, password: "huiyin-demo" } });

/** What waits for somebody in one matter. */
async function waitsFor(asks: Asks, matter: string): Promise<string[]> {
  const { tasks }: TodayView = (await asks("/api/today")).json();
  return tasks.filter((task) => task.matter === id(matter)).map(({ kind, about }) => `${kind} ${about}`);
}

test("who leaves office is signed out at once, and what was in their hands waits for the head of their unit", async () => {
  const matter = await arrived(district, "路灯的电钱记在了村账上");
  await inHandling(district, matter);
  const act = async (seat: string, command: OfficerCommandOnWire): Promise<void> => {
    const outcome = await district.door.act(await district.as(seat), id<"matter">(matter), command);
    if (!outcome.done) throw new Error(`${command.command} by ${seat}: ${outcome.sentence.en}`);
  };
  const handler = "town-01-handler-1";
  await act("town-01-head", { command: "name-handler", officer: handler });
  await act(handler, { command: "take-duty", duty: "revisit" });
  const milestones = [{ due: day("2026-04-01"), what: { text: "查账" } }];
  const parts = { leader: "leader-1", team: [handler], plan: { text: "逐户核对" }, milestones };
  await act("director", { command: "form-package", ...parts });
  const [worker, head] = [await signedIn("zhenchengban"), await signedIn("zhenshuji")];
  const theirs = await waitsFor(worker, matter);
  expect(theirs).toContain("duty revisit");
  expect(await waitsFor(head, matter)).not.toContain("duty revisit");

  await changed({ command: "retire-officer", officer: handler });
  expect((await worker("/api/me")).statusCode).toBe(401);
  expect((await letIn("zhenchengban")).statusCode).toBe(401);
  expect(await waitsFor(head, matter)).toEqual(expect.arrayContaining(theirs));
  const view: MatterView = (await (await signedIn("zhuren"))(`/api/matters/${matter}`)).json();
  expect(view.handler).toBeUndefined();
  expect(view.package).toMatchObject({ leader: "leader-1", team: [] });

  const { officers } = await organisation();
  const { name } = officers.find(({ officer }) => officer === id(handler)) ?? {};
  expect(await lastLogged("officers")).toMatch(new RegExp(`^办理${name}离任，免去听荻镇纪委“`));
  await act("town-01-head", { command: "name-handler", officer: "town-01-handler-2" });
  expect(await change({ command: "let-sign-in", officer: handler, name: "zhenchengban" })).toMatchObject({
    done: false,
    field: "officer",
  });
});

test("the only administrator does not leave, and is told whom to appoint first", async () => {
  const answer = await change({ command: "retire-officer", officer: "administrator" });
  expect(answer).toMatchObject({ done: false, field: "officer", refusal: { why: "only-administrator" } });
  if (answer.done) return;
  const { officers } = await organisation();
  const { name = "" } = officers.find(({ signsIn, officer }) => signsIn && officer !== id("administrator")) ?? {};
  expect(answer.sentence.zh).toContain(`例如${name}`);
});

test("a station that is closed leaves the citizens' pages, and its name stays for what was received there", async () => {
  const [first] = await district.door.stations();
  const { station = id<"station">(""), name } = first ?? {};
  await changed({ command: "close-station", station });
  const published = await district.door.stations();
  expect(published.length).toBeGreaterThan(0);
  expect(published.map((one) => one.station)).not.toContain(station);
  const { stations } = await organisation();
  expect(stations.find((one) => one.station === station)).toMatchObject({ name, closed: true });
  expect(await lastLogged("stations")).toMatch(new RegExp(`^关闭.+的投诉站${name?.zh}$`));
});

test("a post is removed once nobody holds it, and whoever holds one is named", async () => {
  const before = await organisation();
  const held = before.officers.find(({ officer }) => officer === id("town-01-head"));
  const post = held?.holds[0]?.post ?? "";
  const refused = await change({ command: "remove-post", post });
  expect(refused).toMatchObject({ done: false, field: "post", refusal: { why: "post-held" } });
  if (!refused.done) expect(refused.sentence.zh).toBe(`这个岗位现由${held?.name}担任。请先免去，再撤销。`);

  await changed({ command: "add-post", unit: "town-01", kind: "handler", title: { zh: "机动承办人" } });
  const added = (await organisation()).posts.find(({ title }) => title.zh === "机动承办人")?.post ?? "";
  await changed({ command: "remove-post", post: added });
  expect((await organisation()).posts.find((one) => one.post === id(added))).toMatchObject({ removed: true });
  expect(await lastLogged("units")).toBe("撤销听荻镇纪委“机动承办人”");
  expect(await change({ command: "appoint", officer: "town-01-head", post: added })).toMatchObject({
    done: false,
    refusal: { why: "post-removed" },
  });
});

test("the district keeps somebody to sign each gate", async () => {
  const { officers } = await organisation();
  const qualities = officers.filter(({ officer }) => officer.startsWith("quality-"));
  const posts = qualities.flatMap(({ officer, holds }) => holds.map(({ post }) => ({ officer, post })));
  expect(posts.length).toBeGreaterThan(0);
  for (const { officer, post } of posts) await changed({ command: "dismiss", officer, post });
  const last = posts.pop();
  for (const { post } of posts) await changed({ command: "remove-post", post });
  expect(await change({ command: "remove-post", post: last?.post ?? "" })).toMatchObject({
    done: false,
    refusal: { why: "post-needed", posts: ["quality-officer"] },
  });
});
