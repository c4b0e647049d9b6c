import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { optionsFor } from "../address.ts";
import { findPostmaster } from "./postmaster.ts";
import { startEmbedded, type Embedded } from "./start.ts";

let made: string;
let folder: string;
let running: Embedded[];
let said: string[];

beforeAll(async () => {
  made = openFolder();
  await (await startEmbedded(made, () => {})).stop();
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

beforeEach(() => {
  folder = openFolder();
  running = [];
  said = [];
});

afterEach(async () => {
  // The last first: one that was stopped already would stop the database of the next, which starts it again.
  for (const one of running.toReversed()) {
    await one.stop();
    rmSync(one.place.home, { recursive: true, force: true });
    rmSync(one.place.sockets, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
});

function openFolder(): string {
  const at = mkdtempSync(join(tmpdir(), "huiyin-start-"));
  chmodSync(at, 0o755);
  return at;
}

/** A cluster lies here already, as it was left when it was stopped in order: all but the first start find one. */
function notTheFirst(at = folder): void {
  execFileSync("cp", ["-a", join(made, "postgres"), join(at, "postgres")]);
}

async function start(at = folder): Promise<Embedded> {
  const embedded = await startEmbedded(at, (sentence) => said.push(sentence.en));
  running.push(embedded);
  return embedded;
}

/** Asks the database something, in a session of its own; a database that is just coming up gets some seconds. */
async function ask(embedded: Embedded, question: string): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    const sql = postgres({ ...optionsFor(embedded.address, {}), max: 1 });
    try {
      return (await sql.unsafe(question).values())[0]?.[0];
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(50);
    } finally {
      await sql.end();
    }
  }
}

/** Another Huiyin, in a process of its own. */
async function startElsewhere() {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, "start.ts"))});
    await startEmbedded(${JSON.stringify(folder)}, () => {});
    console.log("started");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

test("the first start makes a cluster that is durable, checked and Chinese, and the next start finds it", async () => {
  const first = await start();
  expect(await ask(first, "show fsync")).toBe("on");
  expect(await ask(first, "show data_checksums")).toBe("on");
  expect(await ask(first, "show listen_addresses")).toBe("");
  expect(await ask(first, "select datlocale || ' ' || datctype from pg_database where datname = 'postgres'")).toMatch(
    /^C\.UTF-8 .*UTF-8$/,
  );
  expect(statSync(first.place.cluster).mode & 0o77).toBe(0);
  await ask(first, "create table kept as select 1");
  await first.stop();
  expect(findPostmaster(first.place)).toBeUndefined();

  expect(await ask(await start(), "select count(*)::int from kept")).toBe(1);
});

test("a second start while one runs says so and names the process", async () => {
  notTheFirst();
  const first = await start();
  await expect(startEmbedded(folder, () => {})).rejects.toThrow(
    `Huiyin already runs on this data folder (process ${process.pid}`,
  );
  expect(await ask(first, "select 1")).toBe(1);
});

test("two first starts at one moment: one runs, the other says so", async () => {
  const both = await Promise.allSettled([start(), start()]);
  const refused = both.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  expect(refused).toEqual([expect.stringContaining("Huiyin already runs on this data folder")]);
});

test("a database that a killed Huiyin left running is adopted, not started again", async () => {
  notTheFirst();
  const other = await startElsewhere();
  other.kill("SIGKILL");
  await once(other, "exit");

  const embedded = await start();
  expect(readFileSync(embedded.place.log, "utf8").match(/starting PostgreSQL/g)).toHaveLength(1);
});

test("a killed database comes back by itself, and all that was committed is there", async () => {
  notTheFirst();
  const embedded = await start();
  await ask(embedded, "create table kept as select 1");
  const before = findPostmaster(embedded.place)?.pid ?? 0;
  process.kill(before, "SIGKILL");

  expect(await ask(embedded, "select count(*)::int from kept")).toBe(1);
  expect(findPostmaster(embedded.place)?.pid).not.toBe(before);
});

test("a process number left in the lock file, now somebody else's, does not stop the start", async () => {
  notTheFirst();
  const first = await start();
  // Of the database's own user: the number of another user's process PostgreSQL takes for nobody's by itself.
  const stranger = spawn("sleep", ["600"], { ...first.place.account, cwd: "/", stdio: "ignore" });
  const lock = join(first.place.cluster, "postmaster.pid");
  const left = readFileSync(lock, "utf8").replace(/^\d+/, String(stranger.pid));
  await first.stop();
  writeFileSync(lock, left);
  writeFileSync(join(first.place.sockets, ".s.PGSQL.5432.lock"), left);

  try {
    expect(await ask(await start(), "select 1")).toBe(1);
  } finally {
    stranger.kill();
  }
});

test("a path too long for a socket gets a short folder of its own that only this user enters", async () => {
  const deep = join(folder, "长".repeat(40));
  mkdirSync(deep);
  notTheFirst(deep);
  const embedded = await start(deep);
  expect(embedded.place.sockets).toMatch(/^\/(run|tmp)\/huiyin-[0-9a-f]{16}$/);
  expect(statSync(embedded.place.sockets).mode & 0o777).toBe(0o700);
  expect(await ask(embedded, "select 1")).toBe(1);
});

test("where only the owner can enter the folder, root keeps the database where its user can, and says where", async () => {
  chmodSync(folder, 0o700);
  const embedded = await start();
  const inside = process.getuid?.() !== 0;

  expect(await ask(embedded, "select 1")).toBe(1);
  expect(embedded.place.cluster.startsWith(folder)).toBe(inside);
  expect(existsSync(join(folder, "where-the-database-is.txt"))).toBe(!inside);
  expect(said.some((sentence) => sentence.includes("not in this folder"))).toBe(!inside);
});

test("a cluster of another release of PostgreSQL is refused and left as it is", async () => {
  notTheFirst();
  const marker = join(folder, "postgres", "PG_VERSION");
  writeFileSync(marker, "19\n");
  await expect(startEmbedded(folder, () => {})).rejects.toThrow("was made by PostgreSQL 19; this Huiyin opens 18 only");
  writeFileSync(marker, "18\n");
  expect(await ask(await start(), "select 1")).toBe(1);
});

test("what cannot be a data folder is refused with a sentence", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  await expect(startEmbedded(file, () => {})).rejects.toThrow("cannot be used");
});
