import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { serverOf } from "../src/cli/listen.ts";
import { newSubmissionToken } from "../src/vault/receipt.ts";
import { openDistrict, type District } from "./district.ts";

const marks = ["marked-browser", "203.0.113.77", "marked-referrer", "marked-cookie"];
const headers = {
  "user-agent": marks[0],
  "x-forwarded-for": marks[1],
  "x-real-ip": marks[1],
  forwarded: `for=${marks[1]}`,
  referer: `https://${marks[2]}.example/`,
  cookie: `${marks[3]}=1`,
};
const form = { "content-type": "application/x-www-form-urlencoded" };
const json = { "content-type": "application/json" };

let district: District;
let app: Awaited<ReturnType<typeof serverOf>>;
let said = "";
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((chunk) => {
      said += String(chunk);
      return true;
    });
  district = await openDistrict({ signIns: true });
  app = await serverOf(district.door, district.house.now);
  await app.listen({ host: "127.0.0.1", port: 0 });
}, 60_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await app.close();
  await district.close();
});

/** Asks as a browser would over the wire, so that the server has an address to remember. */
async function ask(method: string, path: string, body = "", kind: Record<string, string> = form) {
  const { port } = app.server.address() as AddressInfo;
  const sent = { ...headers, ...(body === "" ? {} : kind) };
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    request({ host: "127.0.0.1", port, method, path, headers: sent }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text })).on("error", reject);
    })
      .on("error", reject)
      .end(body);
  });
}

/** Every row of every table, as text. */
async function rows(): Promise<string> {
  const tables = await district.database.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname !~ '^(pg_|information_schema)'`;
  expect(tables.length).toBeGreaterThan(10);
  const all: string[] = [];
  for (const { name } of tables) {
    const found = await district.database.owner.unsafe<{ line: string }[]>(`select t::text as line from ${name} t`);
    all.push(...found.map(({ line }) => `${name} ${line}`));
  }
  return all.join("\n");
}

function files(): string {
  return readdirSync(district.folder, { recursive: true, withFileTypes: true })
    .map((entry) => `${entry.name} ${entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), "latin1") : ""}`)
    .join("\n");
}

test("whoever reads, reports, follows, signs in or errs leaves no mark of machine, address or way", async () => {
  for (const path of ["/", "/report", "/follow", "/stations", "/nowhere", "/%zz", "/api/%zz", "/api/me", "/desk/today"])
    await ask("GET", path);
  const typed = "how=anonymous&point=told-in-words&go=submit&view=all";
  const received = await ask("POST", "/report", `${typed}&token=${newSubmissionToken()}`);
  expect(received.status).toBe(200);
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(received.text)?.[1] ?? "";
  const code = new URLSearchParams({ locator: value("locator"), secret: value("secret") }).toString();
  expect((await ask("POST", "/follow", code)).status).toBe(303);
  await ask("POST", "/follow", "locator=482-1935-7602&secret=1");
  await ask("POST", "/report", "\0", { "content-type": "multipart/form-data" });
  const right = JSON.stringify({ name: "zhuren", password: "huiyin-demo" });
  expect((await ask("POST", "/api/session", right, json)).status).toBe(200);
  for (const body of [JSON.stringify({ name: "zhuren", password: "wrong" }), "{", "x".repeat(3_000_000)])
    await ask("POST", "/api/session", body, json);

  const kept = { rows: await rows(), files: files(), said };
  expect(kept.rows).toContain("event");
  for (const mark of [...marks, "127.0.0.1", "::1"])
    for (const [where, text] of Object.entries(kept))
      expect({ mark, where, found: text.includes(mark) }).toEqual({ mark, where, found: false });
}, 60_000);

test("a mark that was kept would be found, in a table and in a file", async () => {
  await ask(
    "POST",
    "/report",
    `how=anonymous&point=x&place=${marks[0]}&go=submit&view=all&token=${newSubmissionToken()}`,
  );
  expect(await rows(), "what somebody tells lies sealed").not.toContain(marks[0]);
  await district.database.owner.unsafe(`create table careless as select '${marks[1]}'::text as address`);
  expect(await rows()).toContain(marks[1]);
  expect(files()).toContain("master.key");
});
