import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { suffix } from "./binaries.ts";
import { environment, writeOwned } from "./cluster.ts";
import type { Place } from "./place.ts";

/** A log larger than this, in bytes, is set aside as `postgres.log.1` at the next start. */
const largestLog = 16 * 1024 * 1024;

/** No process has this number: Linux stops at 4,194,304, macOS at 99,998. */
const nobodysPid = "2147483646";

/** The process that runs this cluster; `ready` once it takes connections. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** Who runs this cluster now, by `postmaster.pid`; `undefined` when nobody does. */
export function findPostmaster(place: Place): Postmaster | undefined {
  const lines = readLock(join(place.cluster, "postmaster.pid"));
  const pid = Number(lines?.[0]);
  if (!isAlive(pid) || !runsCluster(pid, place.cluster)) return undefined;
  return { pid, port: Number(lines?.[3]), ready: lines?.[7]?.trim() === "ready" };
}

/**
 * After a kill or a power cut the number in `postmaster.pid` may belong to any other process (in a container it mostly
 * does), and PostgreSQL would then refuse to start. We put a number there that nobody has, and keep the rest: by it
 * PostgreSQL finds out whether processes of the dead one still hold its memory. A number of the dead it clears itself.
 */
export function clearStaleLock(place: Place): void {
  const socket = join(place.sockets, ".s.PGSQL.5432.lock");
  if (isStrangers(readLock(socket), place)) rmSync(socket, { force: true });
  const lines = readLock(join(place.cluster, "postmaster.pid"));
  if (isStrangers(lines, place)) writeOwned(place, "postmaster.pid", [nobodysPid, ...lines.slice(1)].join("\n"));
}

function isStrangers(lines: string[] | undefined, place: Place): lines is string[] {
  const pid = Number(lines?.[0]);
  return isAlive(pid) && !runsCluster(pid, place.cluster);
}

/**
 * Starts PostgreSQL in a session of its own, so that Ctrl-C at the terminal reaches us and not it. Answers with a question:
 * whether what was started has ended.
 */
export function launch(place: Place, programs: string): () => boolean {
  if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(place.log, `${place.log}.1`);
  const log = openSync(place.log, "a", 0o600);
  try {
    if (process.platform === "win32") {
      // pg_ctl drops the rights of an administrator, under which PostgreSQL would not start.
      const words = ["start", "-W", "-D", place.cluster, "-l", place.log];
      spawnSync(join(programs, "bin", "pg_ctl.exe"), words, { env: environment, stdio: "ignore" });
      return () => true;
    }
    const child = spawn(join(programs, "bin", `postgres${suffix}`), ["-D", place.cluster], {
      ...place.account,
      cwd: place.cluster,
      env: environment,
      detached: true,
      stdio: ["ignore", log, log],
    });
    let over = false;
    for (const end of ["error", "exit"]) child.on(end, () => (over = true));
    child.unref();
    return () => over;
  } finally {
    closeSync(log);
  }
}

/** Ends PostgreSQL in order: sessions are cut, a checkpoint is written. Resolves when the process is gone. */
export async function shutDown(place: Place, programs: string, seconds = 60): Promise<void> {
  const running = findPostmaster(place);
  if (!running) return;
  if (process.platform === "win32") {
    spawnSync(join(programs, "bin", "pg_ctl.exe"), ["stop", "-m", "fast", "-D", place.cluster], { env: environment });
    return;
  }
  process.kill(running.pid, "SIGINT");
  for (let waited = 0; waited < seconds * 50 && findPostmaster(place); waited++) await sleep(20);
}

/** The last lines of the log, for the sentence that says why it did not start. */
export function lastWords(place: Place): string {
  return readFileSync(place.log, "utf8").trimEnd().split("\n").slice(-5).join("\n");
}

function readLock(path: string): string[] | undefined {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** PostgreSQL's working folder is its cluster. Elsewhere than on Linux the name of the program has to do. */
function runsCluster(pid: number, cluster: string): boolean {
  if (process.platform === "win32") return true;
  if (process.platform !== "linux") {
    const asked = spawnSync("ps", ["-p", String(pid), "-o", "comm="], { encoding: "utf8" });
    return basename(asked.stdout.trim()).startsWith("postgres");
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}
