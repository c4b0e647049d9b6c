import Fastify, { type FastifyInstance } from "fastify";
import { connect } from "node:net";
import { Writable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../../test/district.ts";
import { visit } from "../../test/visitor.ts";
import { portal } from "./portal.ts";
import { wireWords } from "./wire-words.ts";

let district: District;
let app: FastifyInstance;
let log = "";
beforeAll(async () => {
  district = await openDistrict();
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      log += String(chunk);
      done();
    },
  });
  app = Fastify({ ...wireWords, logger: { level: "trace", stream } });
  await app.register(portal, { door: district.door, now: district.house.now });
});
afterAll(async () => {
  await app.close();
  await district.close();
});

const form = { "content-type": "application/x-www-form-urlencoded" };
const broken = { "content-type": "multipart/form-data; boundary=x" };

test.each([
  ["an address that cannot be read", 404, { url: "/%zz" }],
  ["an address without end", 404, { url: `/stations/${"x".repeat(500)}` }],
  ["a page that is not there", 404, { url: "/en/nowhere" }],
  ["a method that no page knows", 405, { method: "DELETE", url: "/report" }],
  ["the address of a form, opened", 405, { url: "/receipt" }],
  [
    "a form of another kind",
    400,
    { method: "POST", url: "/report", payload: "{}", headers: { "content-type": "application/json" } },
  ],
  [
    "a form longer than any honest one",
    413,
    { method: "POST", url: "/report", payload: "a".repeat(5_000_000), headers: form },
  ],
  [
    "a form in parts that breaks off",
    400,
    { method: "POST", url: "/report", payload: "--x\r\nContent-Disp", headers: broken },
  ],
  [
    "a form in parts without an edge",
    400,
    { method: "POST", url: "/report", payload: "x", headers: { "content-type": "multipart/form-data" } },
  ],
  ["a receipt that is none", 400, { method: "POST", url: "/receipt", payload: "locator=1&secret=2", headers: form }],
] as const)("%s is answered in words", async (_what, status, sent) => {
  const { statusCode, body, headers } = await app.inject({ method: "GET", ...sent });
  expect(statusCode).toBe(status);
  expect(headers["content-type"]).toContain("text/html");
  expect(headers["content-security-policy"]).toBeDefined();
  expect(body).toMatch(/<h1>.+<\/h1>/);
  expect(body).not.toMatch(/FST_|Error|at \w+ \(|node_modules/);
});

test("ten thousand parts or fields are too many; some hundred that no form of ours has are passed over", async () => {
  const parts = Array.from(
    { length: 10_000 },
    (_, number) => `Content-Disposition: form-data; name="f${number}"\r\n\r\n1\r\n--x\r\n`,
  );
  const many = await app.inject({
    method: "POST",
    url: "/report",
    payload: `--x\r\n${parts.join("")}--x--`,
    headers: broken,
  });
  expect(many.statusCode).toBe(413);
  const fields = Array.from({ length: 10_000 }, (_, number) => `f${number}=1`);
  const over = await app.inject({ method: "POST", url: "/report", payload: fields.join("&"), headers: form });
  expect(over.statusCode).toBe(413);
  const payload = `${fields.slice(0, 900).join("&")}&${"point=x&".repeat(900)}step=points&go=stay`;
  const passed = await app.inject({ method: "POST", url: "/report", payload, headers: form });
  expect(passed.statusCode).toBe(200);
  expect(passed.body.length).toBeLessThan(30_000);
});

test("nulls, halves of characters and names of the machine's own are only text", async () => {
  const payload =
    "go=submit&view=all&how=anonymous&point=%00%ED%A0%80%FF%ZZ账&__proto__=1&constructor=2&token=../../etc&step[]=x&place=%00";
  const { statusCode, body } = await app.inject({ method: "POST", url: "/report", payload, headers: form });
  expect(statusCode).toBe(200);
  expect(body).toContain("已经收到");
});

test("headers without end, and what is no HTTP, are answered in both languages", async () => {
  await app.listen({ port: 0, host: "127.0.0.1" });
  const address = app.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const say = (text: string) =>
    new Promise<string>((done) => {
      let answer = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(text));
      socket
        .on("data", (chunk) => (answer += String(chunk)))
        .on("close", () => done(answer))
        .on("error", () => done(answer));
    });
  const huge = await say(`GET / HTTP/1.1\r\nhost: a\r\nx: ${"a".repeat(40_000)}\r\n\r\n`);
  expect(huge).toMatch(/^HTTP\/1.1 431 /);
  expect(huge).toContain("送来的内容太大");
  const nonsense = await say("您好\r\n\r\n");
  expect(nonsense).toMatch(/^HTTP\/1.1 400 /);
  expect(nonsense).toContain("Please go back");
});

const trace = /telltale|203\.0\.113|remoteAddress|incoming request/i;

async function wander(server: FastifyInstance): Promise<void> {
  const headers = {
    "user-agent": "Telltale/1.0",
    "x-forwarded-for": "203.0.113.77",
    cookie: "telltale=1",
    referer: "https://telltale.example/",
  };
  for (const url of ["/", "/report", "/nowhere-telltale", "/%zz-telltale", "/follow/files/telltale"]) {
    await server.inject({ url, headers, remoteAddress: "203.0.113.78" });
  }
  for (const url of ["/report", "/follow", "/receipt", "/nowhere-telltale"]) {
    await server.inject({
      method: "POST",
      url,
      headers: { ...headers, ...form },
      payload: "point=telltale&go=submit",
      remoteAddress: "203.0.113.78",
    });
  }
}

test("nothing that is read, reported, refused or broken leaves a trace of who was there", async () => {
  await wander(app);
  const villager = await visit(app).open("/report?all");
  await villager.send("/report", { how: "anonymous", point: "telltale", go: "submit" }, []);
  expect(villager.status()).toBe(200);
  expect(log).not.toMatch(trace);
  const rows = await district.database.owner<{ line: string }[]>`select row_to_json(e)::text as line from event e`;
  expect(rows.length).toBeGreaterThan(0);
  for (const { line } of rows) expect(line).not.toMatch(trace);
});

test("without the server's part of it, the log would name who asked: so the test above can see", async () => {
  let seen = "";
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      seen += String(chunk);
      done();
    },
  });
  const careless = Fastify({ logger: { level: "trace", stream } });
  await careless.register(portal, { door: district.door, now: district.house.now });
  await wander(careless);
  expect(seen).toMatch(trace);
  await careless.close();
});
