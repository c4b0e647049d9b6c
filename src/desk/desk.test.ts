import Fastify, { type FastifyInstance } from "fastify";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Door } from "../access/door.ts";
import type { Fault } from "../contract/fault.ts";
import { desk } from "./desk.ts";

const nobodyIsIn: Pick<Door, "sessions"> = {
  sessions: {
    open: () => Promise.reject(new Error("a session was opened")),
    find: () => Promise.resolve(undefined),
    listOf: () => Promise.resolve([]),
    close: () => Promise.resolve(),
    closeAllOf: () => Promise.resolve(),
  },
};

/** A door that knows no session and must not be reached otherwise: what these tests are about happens before anyone is known. */
const shut = new Proxy(nobodyIsIn as Door, {
  get: (door, asked) =>
    asked === "sessions"
      ? door.sessions
      : () => {
          throw new Error(`the door was asked for ${String(asked)}`);
        },
});

let app: FastifyInstance;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "huiyin-desk-"));
  await mkdir(join(folder, "assets"));
  await writeFile(
    join(folder, "index.html"),
    `<script nonce="{{nonce}}" src="/desk/assets/main-1a2b.js"></script><meta nonce="{{nonce}}">`,
  );
  await writeFile(join(folder, "assets/main-1a2b.js"), "1");
  await writeFile(join(folder, "sources.sha256"), "not for readers");
  app = Fastify();
  await app.register(desk, { door: shut, workbenchFolder: folder });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const json = { "content-type": "application/json" };

test("nobody reads or does anything without signing in, and the door is asked for nothing but whose session it is", async () => {
  const asked = [
    ["GET", "/api/me"],
    ["GET", "/api/today"],
    ["GET", "/api/matters"],
    ["POST", "/api/searches"],
    ["GET", "/api/matters/1"],
    ["GET", "/api/matters/1/as-reporter"],
    ["POST", "/api/matters/1/acts"],
    ["POST", "/api/acts"],
    ["POST", "/api/contacts"],
    ["POST", "/api/repeats"],
    ["POST", "/api/files"],
    ["GET", "/api/matters/1/files/2"],
    ["POST", "/api/matters/1/identities/2"],
    ["GET", "/api/organisation"],
    ["POST", "/api/organisation/changes"],
    ["GET", "/api/organisation/log"],
    ["GET", "/api/identity-views"],
    ["DELETE", "/api/me/renewal"],
    ["GET", "/api/me/sessions"],
    ["DELETE", "/api/me/sessions"],
    ["PUT", "/api/me/password"],
    ["GET", "/api/programmes"],
    ["GET", "/api/me/preferences"],
    ["PUT", "/api/me/preferences"],
  ] as const;
  for (const [method, url] of asked) {
    const answer = await app.inject({
      method,
      url,
      cookies: { "__Host-huiyin": "guessed" },
      headers: json,
      payload: "{}",
    });
    expect([url, answer.statusCode]).toEqual([url, 401]);
    expect(answer.json<Fault>().sentence.zh).toBe("请先登录。");
    expect(answer.headers["cache-control"]).toBe("no-store");
  }
});

test("a page of another site changes nothing", async () => {
  const sent = { method: "POST", url: "/api/session", payload: { name: "a", password: "b" } } as const;
  for (const headers of [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])
    expect((await app.inject({ ...sent, headers: { ...headers, host: "desk.example" } })).statusCode).toBe(403);
});

test("malformed, huge and foreign input is answered with a sentence", async () => {
  const post = (payload: string, headers: Record<string, string> = json) =>
    app.inject({ method: "POST", url: "/api/session", payload, headers });
  const answers = [
    [await post('{"name":'), 400],
    [await post(""), 400],
    [await post("[]"), 400],
    [await post('{"__proto__":{"admin":true}}'), 400],
    [await post(JSON.stringify({ name: "x".repeat(101), password: "y" })), 400],
    [await post(JSON.stringify({ name: "x".repeat(3_000_000), password: "y" })), 413],
    [await post(JSON.stringify({ name: Array.from({ length: 20_001 }, () => 0) })), 413],
    [await post(`{"name":${"[".repeat(20_001)}${"]".repeat(20_001)}}`), 413],
    [await post("<xml/>", { "content-type": "application/xml" }), 415],
    [await app.inject({ url: "/api/nothing" }), 404],
  ] as const;
  for (const [answer, status] of answers) {
    expect(answer.statusCode).toBe(status);
    expect(answer.json<Fault>().sentence.zh).toMatch(/。$/);
    expect(answer.body).not.toMatch(/node:|\.ts\b/);
  }
});

test("an empty name is told at the name", async () => {
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { name: " ", password: "x" } });
  expect(answer.json<Fault>().fields).toEqual([
    { field: "name", sentence: { zh: "请填写。", en: "Please fill this in." } },
  ]);
});

test("what breaks inside is told without a stack, and says that nothing was changed", async () => {
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { name: "a", password: "b" } });
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain("door");
  expect(answer.json<Fault>().sentence.en).toContain("nothing was changed");
});

test("every page of the workbench has a nonce of its own, and its policy lets nothing else run", async () => {
  const [one, other] = [await app.inject("/desk/"), await app.inject("/desk/matters/123")];
  for (const answer of [one, other]) {
    const nonce = /nonce-([^']+)'/.exec(String(answer.headers["content-security-policy"]))?.[1] ?? "";
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(answer.body.split(nonce)).toHaveLength(3);
    expect(answer.headers["content-security-policy"]).not.toContain("unsafe");
    expect(answer.headers["cache-control"]).toBe("no-store");
  }
  expect(one.headers["content-security-policy"]).not.toBe(other.headers["content-security-policy"]);
});

test("an asset never changes, one that is not there is not a page, and nothing beside the assets is served", async () => {
  const asset = await app.inject("/desk/assets/main-1a2b.js");
  expect([asset.statusCode, asset.headers["cache-control"]]).toEqual([200, "public, max-age=31536000, immutable"]);
  expect((await app.inject("/desk/assets/old.js")).statusCode).toBe(404);
  for (const url of ["/desk/sources.sha256", "/desk/assets/..%2fsources.sha256", "/desk/assets/%2e%2e/sources.sha256"])
    expect((await app.inject(url)).body).not.toContain("not for readers");
});

test("the desk describes each of its routes", async () => {
  const { paths } = (await app.inject("/api/openapi.json")).json<{ paths: Record<string, Record<string, unknown>> }>();
  expect(Object.keys(paths)).toContain("/api/matters/{id}/acts");
  expect(paths["/api/session"]).toHaveProperty("post.requestBody");
  expect(paths["/api/matters"]).toHaveProperty("get.parameters");
});
