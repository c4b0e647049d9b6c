import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { foundDistrict } from "../src/access/found-district.ts";
import { openDoor } from "../src/access/open-door.ts";
import { openInstallation } from "../src/cli/open.ts";
import type { Settings } from "../src/cli/settings.ts";
import { foundingOrganisation } from "../src/organisation/founding.ts";
import { optionsFor, type Address } from "../src/store/address.ts";
import { connect, inJurisdiction } from "../src/store/connect.ts";
import { findPlace } from "../src/store/embedded/place.ts";
import { findPostmaster } from "../src/store/embedded/postmaster.ts";
import { findRunning } from "../src/store/embedded/running.ts";
import { verifyLog } from "../src/store/log/verify.ts";
import { passwordHasher } from "../src/vault/password.ts";
import { freePort } from "./free-port.ts";
import { fail, openIntake, patience, type Code } from "./kill-intake.ts";

/** What came of killing: what was acknowledged, what of it is not there, and how long it took until reports were taken in again. */
export type Killed = {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Receipts whose code does not open its report after everything. */
  readonly lost: number;
  /** Reports that are there more than once though they were sent with one token. */
  readonly doubled: number;
  /** Times that `verify` found the chain broken. */
  readonly broken: number;
  /** Milliseconds from each kill to the next acknowledged report, by what was killed. */
  readonly back: { readonly server: readonly number[]; readonly database: readonly number[] };
};

const district = foundingOrganisation({
  district: "示范区",
  administrator: "司空仪",
  name: "admin",
  password: "three quiet rivers",
});

/**
 * Takes in reports at the portal by several clients while the server and PostgreSQL are killed (SIGKILL) in turns, and
 * then looks for every report that was acknowledged. A client that got no receipt sends the same form again, as people do.
 * `weakening` is a statement by which the owner takes a guard of the database away first.
 */
export async function killRounds(
  rounds: number,
  say: (line: string) => void = () => {},
  weakening?: string,
): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-kill-"));
  chmodSync(folder, 0o755);
  const settings: Settings = { host: "127.0.0.1", port: await freePort(), data: folder, demo: true };
  await found(settings, weakening);
  const place = findPlace(folder, () => {});
  const intake = openIntake(settings.port);
  const back: { server: number[]; database: number[] } = { server: [], database: [] };
  let broken = 0;
  let server = start(settings);
  try {
    await intake.acknowledged(1, server);
    for (let round = 0; round < rounds; round++) {
      await intake.acknowledged(30 + (round % 7), server);
      const victim = round % 2 === 0 ? "server" : "database";
      const killed = performance.now();
      if (victim === "server") {
        server.kill("SIGKILL");
        await once(server, "exit");
        server = start(settings);
      } else process.kill(findPostmaster(place)?.pid ?? fail("PostgreSQL does not run"), "SIGKILL");
      const address = await running(folder);
      await intake.acknowledged(1, server, performance.now());
      back[victim].push(performance.now() - killed);
      if (!(await isWhole(address))) broken++;
      say(`round ${round + 1}: ${victim} killed, back after ${Math.round(back[victim].at(-1) ?? 0)} ms`);
    }
    await intake.stop();
    await stop(server);
    const { lost, doubled } = await lookFor(settings, intake.codes, intake.forms());
    return { rounds, acknowledged: intake.codes.length, lost, doubled, broken, back };
  } finally {
    await intake.stop();
    await stop(server);
    for (const left of new Set([place.home, place.sockets, folder])) rmSync(left, { recursive: true, force: true });
  }
}

async function found(settings: Settings, weakening?: string): Promise<void> {
  const installation = await openInstallation(settings, () => {});
  await foundDistrict(installation.store, { ...district, zone: "Asia/Shanghai" }, passwordHasher());
  if (weakening !== undefined) {
    const owner = postgres({ ...optionsFor(installation.store.address, {}), max: 1 });
    await owner.unsafe(weakening);
    await owner.end();
  }
  await installation.close();
}

function start({ host, port, data }: Settings): ChildProcess {
  const env = { ...process.env, HOST: host, PORT: String(port), HUIYIN_DATA: data, DATABASE_URL: "" };
  return spawn(process.execPath, [join(import.meta.dirname, "../src/main.ts")], { env, stdio: "ignore" });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}

/** Where the database is, once a server runs on it. */
async function running(folder: string): Promise<Address> {
  for (const until = performance.now() + patience; performance.now() < until; await sleep(20)) {
    const address = await findRunning(folder);
    if (address) return address;
  }
  return fail("No server runs on the folder any more");
}

/** The chain as a command beside the running server finds it. */
async function isWhole(address: Address): Promise<boolean> {
  const store = await connect(address, 1);
  try {
    return (await verifyLog(store, district.id)).whole;
  } finally {
    await store.close();
  }
}

/** Opens what was left behind as any start does, and each receipt as whoever holds it would. */
async function lookFor(settings: Settings, codes: readonly Code[], forms: number) {
  const installation = await openInstallation(settings, () => {});
  try {
    const [jurisdiction] = await installation.jurisdictions();
    const door = openDoor(await installation.openHouse(jurisdiction ?? fail("The district is gone")));
    const { receipts, count } = await inJurisdiction(
      installation.store,
      { jurisdiction: district.id, as: "clerk" },
      async (tx) => {
        const rows = await tx<{ locator: string }[]>`select locator from receipt`;
        const [row] = await tx<{ count: number }[]>`select count(*)::int as count from contact`;
        return { receipts: new Set(rows.map(({ locator }) => locator)), count: row?.count ?? 0 };
      },
    );
    const contacts = new Set<string>();
    let lost = 0;
    for (const { locator, secret } of codes) {
      // Who tries a code that is nobody's has to wait; one whose row is gone need not be tried.
      const opened = receipts.has(locator) ? await door.openByCode(locator, secret) : "wrong";
      const followed = typeof opened === "string" ? undefined : await door.follow(opened.contact);
      if (typeof opened === "string" || followed?.points.length !== 1) lost++;
      else contacts.add(opened.contact);
    }
    const shared = codes.length - lost - contacts.size;
    return { lost, doubled: shared + Math.max(0, count - forms) };
  } finally {
    await installation.close();
  }
}
