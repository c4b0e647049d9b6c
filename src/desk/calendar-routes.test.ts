import Fastify, { type FastifyInstance } from "fastify";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrived } from "../../test/journeys/desk/in-handling.ts";
import { openDistrict, type District } from "../../test/district.ts";
import type { CalendarView } from "../contract/calendar-view.ts";
import type { CalendarPreview } from "../contract/calendar-change.ts";
import { desk } from "./desk.ts";

let district: District;
let app: FastifyInstance;
beforeAll(async () => {
  district = await openDistrict({ signIns: true });
  app = Fastify();
  await app.register(desk, { door: district.door, workbenchFolder: tmpdir() });
  await arrived(district, "路灯坏了半年没有人修");
});
afterAll(async () => {
  await app.close();
  await district.close();
});

async function signedIn(name: string) {
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { name, password: "huiyin-demo" } });
  const cookies = Object.fromEntries(answer.cookies.map((cookie) => [cookie.name, cookie.value]));
  return (url: string, payload?: object) =>
    app.inject({ method: payload ? "POST" : "GET", url, cookies, ...(payload ? { payload } : {}) });
}

const wish = { wish: "proclaim", level: "county", days: "off", from: "2026-03-12", to: "2026-03-12", name: "县庆" };

test("the calendar is read by who is signed in, and by nobody else", async () => {
  expect((await app.inject({ url: "/api/calendar" })).statusCode).toBe(401);
  const view: CalendarView = (await (await signedIn("luru"))("/api/calendar?year=2022")).json();
  expect(view).toMatchObject({
    year: 2022,
    today: "2026-03-02",
    knownUntil: "2026-12-31",
    mayChange: false,
    beyond: 0,
  });
  expect(view.days.filter(({ is }) => is === "worked").map(({ on }) => on)).toContain("2022-10-08");
  expect((await (await signedIn("luru"))("/api/calendar?year=1")).statusCode).toBe(400);
});

test("a wish is previewed, applied as it was previewed, and read back; what is refused is 409 with its sentence", async () => {
  const administrator = await signedIn("guanli");
  const looked = await administrator("/api/calendar/previews", { wish });
  const { preview }: { preview: CalendarPreview } = looked.json();
  expect([looked.statusCode, preview.clocks > 0]).toEqual([200, true]);
  const registrar = await (await signedIn("luru"))("/api/calendar/changes", { wish, seen: preview.seen });
  expect([registrar.statusCode, registrar.json().refusal]).toEqual([409, { why: "only-administrators" }]);
  const applied = await administrator("/api/calendar/changes", { wish, seen: preview.seen });
  expect([applied.statusCode, applied.json()]).toMatchObject([200, { done: true, clocks: preview.clocks }]);
  const again = await administrator("/api/calendar/changes", { wish, seen: preview.seen });
  expect(again.json()).toMatchObject({ done: false, refusal: { why: "changed-meanwhile" } });
  const view: CalendarView = (await administrator("/api/calendar")).json();
  expect(view.days).toContainEqual({ on: "2026-03-12", is: "off", name: { zh: "县庆", en: "县庆" } });
  expect(view.log[0]).toMatchObject({ clocks: preview.clocks, what: { zh: "2026年3月12日放假：县庆" } });
});

test("what is missing is said at its field, and what cannot be a calendar by a refusal at the file", async () => {
  const administrator = await signedIn("guanli");
  const missing = await administrator("/api/calendar/previews", { wish: { ...wish, from: "soon", name: "" } });
  expect([missing.statusCode, missing.json().fields.map(({ field }: { field: string }) => field)]).toEqual([
    400,
    ["from", "name"],
  ]);
  const reversed = await administrator("/api/calendar/previews", { wish: { ...wish, to: "2026-03-11" } });
  expect([reversed.statusCode, reversed.json()]).toMatchObject([409, { field: "to" }]);
  const long = await administrator("/api/calendar/previews", { wish: { ...wish, to: "2026-06-11" } });
  expect(long.json()).toMatchObject({ refusal: { why: "too-many-days" } });
  const put = (content: unknown) => ({ wish: { wish: "put-file", key: "2027", content } });
  const torn = await administrator("/api/calendar/previews", put({ year: 2027, days: "many" }));
  expect([torn.statusCode, torn.json()]).toMatchObject([409, { field: "content" }]);
  const gone = await administrator("/api/calendar/previews", { wish: { wish: "drop-layer", key: "nothing" } });
  expect(gone.json()).toMatchObject({ refusal: { why: "not-there" } });
  const taken = await administrator("/api/calendar/previews", { wish: { wish: "take-brought", key: "nothing" } });
  expect(taken.json()).toMatchObject({ refusal: { why: "not-brought" } });
});

test("the yearly list of the open data set is taken as it is", async () => {
  const administrator = await signedIn("guanli");
  const days = [{ name: "元旦", date: "2027-01-01", isOffDay: true }];
  const content = { $schema: "…", year: 2027, papers: [], days };
  const looked = await administrator("/api/calendar/previews", { wish: { wish: "put-file", key: "2027", content } });
  expect(looked.json()).toMatchObject({ done: true, preview: { knownUntil: "2027-12-31" } });
});
