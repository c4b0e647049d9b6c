import {
  array,
  assert as holds,
  asyncProperty,
  constantFrom,
  integer,
  record,
  shuffledSubarray,
  tuple,
} from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDistrict, type District } from "../district.ts";
import { telling } from "./headers.ts";
import { tracesInFiles, tracesOf } from "./looking.ts";
import type { Mark } from "./marks.ts";
import { serveApart, type Served } from "./served.ts";
import { visitorOf, type Coming, type Visitor } from "./visitor.ts";
import { visits } from "./visits.ts";

let district: District;
let served: Served;
beforeAll(async () => {
  district = await openDistrict({ signIns: true });
  served = await serveApart(district);
}, 120_000);
afterAll(async () => {
  await served.stop();
  await district.close();
});

const names = Object.keys(visits);
const octet = integer({ min: 100, max: 255 });
const comings = record({
  address: tuple(octet, octet, octet).map((numbers) => `127.${numbers.join(".")}`),
  headers: shuffledSubarray(Object.keys(telling), { minLength: 4 }),
  way: constantFrom("", "/en", "/big", "/en/big"),
  seed: integer(),
  visit: constantFrom(...names),
  place: constantFrom("/report", "/follow", "/stations", "/follow/messages", "/receipt", "/nowhere"),
});
type Came = Coming & { readonly visit: string; readonly place: string };

async function receive(port: number, came: readonly Came[]): Promise<Visitor[]> {
  const all: Visitor[] = [];
  for (const one of came) {
    const visitor = visitorOf(port, one);
    await visits[one.visit]?.(visitor, one.place);
    all.push(visitor);
  }
  return all;
}

const marksOf = (visitors: readonly Visitor[]) => visitors.flatMap(({ marks }) => marks());
const headsOf = (visitors: readonly Visitor[]) => visitors.flatMap(({ answers }) => answers.map(({ head }) => head));
const none = (traces: object) => Object.fromEntries(Object.keys(traces).map((place) => [place, []]));

/** Every mark of every visitor who has been at the server that keeps nothing. */
const everything: Mark[] = [];
const statuses = new Map<number, number>();

test("whoever comes from wherever, with whatever a browser or proxy tells, leaves no trace in any place", async () => {
  const done = new Set<string>();
  const kept = asyncProperty(array(comings, { minLength: 5, maxLength: 9 }), async (came) => {
    const visitors = await receive(served.port, came);
    const marks = marksOf(visitors);
    everything.push(...marks);
    const traces = await tracesOf(marks, { district, served, heads: headsOf(visitors) });
    expect(traces).toEqual(none(traces));
    expect(visitors.flatMap(cookiesWithoutCode)).toEqual([]);
    for (const { visit } of came) done.add(visit);
    for (const { status } of visitors.flatMap(({ answers }) => answers))
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  await holds(kept, { numRuns: 6, seed: 2026, endOnFailure: true });
  // Chance led everywhere: reports were received and followed, and every kind of refusal was given.
  expect([...done].toSorted()).toEqual(names.toSorted());
  for (const status of [200, 303, 400, 401, 403, 404, 405, 413, 422, 431])
    expect({ status, given: statuses.has(status) }).toEqual({ status, given: true });
  const [came] = await district.database.owner<{ reports: number; messages: number }[]>`
    select (select count(*)::int from contact) as reports, (select count(*)::int from event where type = 'message-sent') as messages`;
  expect(came?.reports).toBeGreaterThan(8);
  expect(came?.messages).toBeGreaterThan(8);
  expect(readdirSync(join(district.folder, "files"), { recursive: true }).length).toBeGreaterThan(10);
}, 120_000);

/** Cookies that were set although no code and no sign-in was right. */
function cookiesWithoutCode({ answers }: Visitor): string[] {
  return answers
    .filter(({ head, method, path }) => {
      const set = /^set-cookie\n(.*)/im.exec(head)?.[1];
      const entering = method === "POST" && /\/(follow|api\/session)$/.test(path);
      return set !== undefined && !set.includes("Max-Age=0") && !entering;
    })
    .map(({ method, path, head }) => `${method} ${path}: ${head}`);
}

test("nor does any of it lie in the database's own files, and no column is made for an address", async () => {
  expect(everything.length).toBeGreaterThan(500);
  const traces = await tracesInFiles(everything, district);
  expect(traces).toEqual(none(traces));
  const columns = await district.database.owner`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type in ('inet', 'cidr', 'macaddr', 'macaddr8')`;
  expect([...columns]).toEqual([]);
}, 120_000);

test("a server that keeps something is found out in each place where it keeps it, in whichever form", async () => {
  const careless = await serveApart(district, new URL("careless.ts", import.meta.url));
  try {
    const coming = { headers: Object.keys(telling), way: "", seed: 1, place: "/report", visit: "reads" };
    const visitors = await receive(careless.port, [{ ...coming, address: "127.201.202.203" }]);
    const marks = marksOf(visitors);
    const around = { district, served: careless, heads: headsOf(visitors) };
    const address = marks.filter(({ what }) => what === "client address");
    expect(await tracesOf(address, around)).toEqual({
      tables: ["client address sha256 in hex"],
      statements: ["client address as it is"],
      "data folder": ["client address sha256 in hex"],
      "temporary folder": ["client address hex"],
      "standard output": ["client address as it is"],
      "standard error": [expect.stringMatching(/^client address base64 after \d$/)],
      "heads of answers": ["client address as it is"],
      "PostgreSQL's log": ["client address as it is"],
    });
    const inFiles = await tracesInFiles(address, district);
    expect(inFiles).toEqual({
      "write-ahead log": expect.arrayContaining(["client address as it is", "client address sha256"]),
      "files of the tables": expect.arrayContaining(["client address as it is", "client address sha256"]),
    });
    const told = await tracesOf(marks, around);
    const heard = told["standard output"]?.map((one) => one.replace(/ (as it is|base64 after \d)$/, ""));
    expect(new Set(heard)).toEqual(new Set(marks.map(({ what }) => what)));
  } finally {
    await careless.stop();
  }
}, 120_000);
