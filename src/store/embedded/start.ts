import { readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import postgres, { type Sql } from "postgres";
import { text } from "../../kernel/text.ts";
import { optionsFor, type Address } from "../address.ts";
import { CannotStart } from "../cannot-start.ts";
import { isUnavailable } from "../unavailable.ts";
import { findBinaries, type Say } from "./binaries.ts";
import { ensureCluster, writeOwned } from "./cluster.ts";
import { findPlace, type Place } from "./place.ts";
import { clearStaleLock, findPostmaster, lastWords, launch, shutDown } from "./postmaster.ts";
import { choosePort, madeOf, settings } from "./settings.ts";

/** Our own PostgreSQL, running. `stop` ends it in order; it is started again by itself if it dies before that. */
export type Embedded = { readonly address: Address; readonly place: Place; readonly stop: () => Promise<void> };

/** Held for as long as one Huiyin runs on this database: by the session, so it ends with the process, however that ends. */
export const onlyOne = 4_801_935;

/**
 * Runs the database of a data folder: makes it at the first start, adopts one that a killed Huiyin left running, repairs
 * what a kill or a power cut left behind. Refuses (`CannotStart`) while another Huiyin runs on the same folder.
 */
export async function startEmbedded(folder: string, say: Say): Promise<Embedded> {
  try {
    return await run(folder, say);
  } catch (error) {
    if (!/^(EACCES|EPERM|EROFS|ENOSPC|EDQUOT|ENOTDIR|EEXIST)$/.test((error as NodeJS.ErrnoException).code ?? ""))
      throw error;
    throw new CannotStart(
      text(
        `数据目录 ${folder} 不能使用：${String(error)}。请检查权限与剩余空间，或用 HUIYIN_DATA 指定另一个目录。`,
        `The data folder ${folder} cannot be used: ${String(error)}. See to its permissions and free space, or name another by HUIYIN_DATA.`,
      ),
      error,
    );
  }
}

async function run(folder: string, say: Say): Promise<Embedded> {
  const place = findPlace(folder, say);
  const programs = findBinaries(place.account, say);
  ensureCluster(place, programs);
  let stopping = false;
  let rising: Promise<void> = Promise.resolve();
  const lost = () => void (rising = revive());
  let keeper = await rise(place, programs, lost);

  async function revive(): Promise<void> {
    while (!stopping) {
      try {
        keeper = await rise(place, programs, lost);
        return;
      } catch (error) {
        say(
          text(
            `数据库停止，正在重新启动：${String(error)}`,
            `The database stopped and is being started again: ${String(error)}`,
          ),
        );
        await sleep(2000);
      }
    }
  }

  async function stop(): Promise<void> {
    stopping = true;
    await rising;
    await keeper.sql.end({ timeout: 1 });
    await shutDown(place, programs);
  }

  return { address: keeper.address, place, stop };
}

type Keeper = { readonly sql: Sql; readonly address: Address };

type Taken = Keeper & { readonly madeOf: string | undefined; readonly release: () => Promise<void> };

/**
 * Brings the database up, or finds it up, and takes the lock. `lost` is called once when the session breaks. It may be
 * killed again at any moment, also while it recovers from the last time.
 */
async function rise(place: Place, programs: string, lost: () => void): Promise<Keeper> {
  for (let turn = 0; turn < 10; turn++) {
    if (!findPostmaster(place)) await start(place, programs);
    if (!(await becomesReady(place))) continue;
    const keeper = await take(place, lost);
    if (keeper?.madeOf === madeOf(programs)) return keeper;
    // Left running by another release of ours: its settings and programs are not these.
    await keeper?.release();
    if (keeper) await shutDown(place, programs);
  }
  throw notStarting(place);
}

async function start(place: Place, programs: string): Promise<void> {
  writeOwned(place, "postgresql.conf", settings({ sockets: place.sockets, port: await choosePort(), programs }));
  // Processes of a killed one hold its memory for a moment yet; PostgreSQL ends at once until they are gone.
  for (let attempt = 0; attempt < 50; attempt++) {
    clearStaleLock(place);
    const isOver = launch(place, programs);
    // On a machine that others keep busy it takes its time to say that it runs; another beside it would only be in its way.
    for (let waited = 0; waited < 10 || !isOver(); waited++) {
      await sleep(20);
      if (findPostmaster(place)) return;
    }
  }
  throw notStarting(place);
}

/** Recovery after a crash is quick, but a large log takes its time: as long as the process lives we wait for it. */
async function becomesReady(place: Place): Promise<boolean> {
  for (let found = findPostmaster(place); found; found = findPostmaster(place)) {
    if (found.ready) return true;
    await sleep(20);
  }
  return false;
}

/** A session that holds the lock; `undefined` when the database went away meanwhile. */
async function take(place: Place, lost: () => void): Promise<Taken | undefined> {
  const address = addressOf(place);
  const name = `huiyin ${process.pid}`;
  let held = false;
  const sql = postgres({
    ...optionsFor(address, { application_name: name }),
    max: 1,
    max_lifetime: null,
    onclose: () => {
      if (held) void sql.end({ timeout: 0 }).then(lost);
      held = false;
    },
  });
  const release = async () => {
    held = false;
    await sql.end({ timeout: 1 });
  };
  try {
    await lock(sql, place);
    const [found] = await sql<{ made: string }[]>`select current_setting('huiyin.made_of', true) as made`;
    held = true;
    return { sql, address, madeOf: found?.made, release };
  } catch (error) {
    await release();
    if (isUnavailable(error)) return undefined;
    throw error;
  }
}

/** A killed Huiyin's session ends as soon as PostgreSQL sees its socket closed; that gets two seconds. */
async function lock(sql: Sql, place: Place): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const [took] = await sql<{ mine: boolean }[]>`select pg_try_advisory_lock(${onlyOne}) as mine`;
    if (took?.mine) return;
    await sleep(100);
  }
  const [other] = await sql<{ name: string }[]>`
    select application_name as name from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and objid = ${onlyOne} and granted`;
  const pid = other?.name.replace("huiyin ", "") ?? "?";
  throw new CannotStart(
    text(
      `回音已在此数据目录上运行（进程 ${pid}，${place.cluster}）。请先停止它，或用 HUIYIN_DATA 指定另一个目录。`,
      `Huiyin already runs on this data folder (process ${pid}, ${place.cluster}). Stop it first, or name another folder by HUIYIN_DATA.`,
    ),
  );
}

export function addressOf(place: Place): Address {
  const where = { user: "postgres", database: "postgres" };
  if (process.platform !== "win32") return { ...where, host: place.sockets, port: 5432 };
  const port = findPostmaster(place)?.port ?? 5432;
  return { ...where, host: "127.0.0.1", port, password: readFileSync(place.password, "utf8") };
}

function notStarting(place: Place): CannotStart {
  const words = lastWords(place);
  return new CannotStart(
    text(
      `数据库没有启动。它的日志 ${place.log} 最后写道：\n${words}`,
      `The database does not start. Its log ${place.log} ends:\n${words}`,
    ),
  );
}
