import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile, type Figure } from "./figure.ts";
import { newInstallation, type Running } from "./installation.ts";
import { sitDown } from "./seat.ts";

const warmStarts = 3;
/** How long nobody asks anything before memory is read, in milliseconds. */
const quiet = 10_000;

/**
 * The first start on an empty folder, which also makes the database and plays the demo; the middle of three starts on what
 * it left; and what server and database hold once officers have read lists and everything is quiet again.
 */
export async function starts(): Promise<Figure[]> {
  const installation = newInstallation();
  try {
    const first = await installation.start();
    await first.stop();
    const warm: number[] = [];
    let memory: Figure[] = [];
    for (let turn = 0; turn < warmStarts; turn++) {
      const running = await installation.start();
      warm.push(running.seconds);
      if (turn === warmStarts - 1) memory = await memoryOf(running);
      await running.stop();
    }
    return [
      { name: "start: cold, with the invented district", figure: first.seconds, unit: "s" },
      { name: "start: warm, to the first page", figure: percentile(warm, 0.5), unit: "s" },
      ...memory,
    ];
  } finally {
    installation.remove();
  }
}

/**
 * The proportional set size of the server and of every process of PostgreSQL, by `/proc/PID/smaps_rollup`: what several
 * share is divided among them, so that the sum is what the machine gives. On other systems it is not measured.
 */
async function memoryOf({ port, server, postmaster }: Running): Promise<Figure[]> {
  if (process.platform !== "linux") return [];
  const seat = await sitDown(port, "zhuren", "huiyin-demo");
  for (const path of ["/api/matters?limit=200", "/api/matters?order=changed", "/api/today", "/api/organisation"])
    for (let turn = 0; turn < 20; turn++) await seat.ask(path);
  seat.rise();
  await sleep(quiet);
  const node = pss(server);
  const database = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + pss(pid), 0);
  return [
    { name: "memory: server, idle", figure: node, unit: "MB" },
    { name: "memory: database, idle", figure: database, unit: "MB" },
    { name: "memory: server and database, idle", figure: node + database, unit: "MB" },
  ];
}

function pss(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
  return (Number(kilobytes) * 1024) / 1_000_000;
}

function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => parentOf(other) === pid);
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    // It ended while we looked.
    return undefined;
  }
}
