import { fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serverOf } from "../src/cli/listen.ts";
import { percentile, type Figure } from "./figure.ts";
import type { Ground } from "./ground.ts";
import type { LoadAsked, LoadDone } from "./intake-load.ts";
import { rawIntake } from "./intake-raw.ts";

/** The machine is not equally free at all times, so product and limit take turns, and the middle one of the shares counts. */
const rounds = 11;
/** Of one turn. */
const seconds = 2;

/**
 * Reports taken in over HTTP through the portal's form, each on disk before its receipt is shown, by 1 and by 8 clients
 * in another process; and in turns with it what this server can write at all.
 */
export async function intake(ground: Ground): Promise<Figure[]> {
  const bed = await ground.bed("intake");
  const app = await serverOf(bed.door, bed.house.now);
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const loader = fork(join(import.meta.dirname, "intake-load.ts"));
  let seed = 0;
  const load = async (clients: number, time = seconds): Promise<LoadDone> => {
    loader.send({ port, clients, seconds: time, seed: ++seed } satisfies LoadAsked);
    const [done] = (await once(loader, "message")) as [LoadDone];
    return done;
  };

  let acknowledged = 0;
  const rate = async (clients: number, time?: number) => {
    const done = await load(clients, time);
    acknowledged += done.acknowledged;
    return { rate: done.acknowledged / done.seconds, p95: done.p95 };
  };
  await rate(8, 3);
  // An office's database has been looked through by autovacuum; this one is a minute old.
  await bed.owner`analyze`;
  const one = await rate(1, 4);
  const turns: { raw: number; rate: number; p95: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const raw = await rawIntake(bed, 8, seconds);
    turns.push({ raw, ...(await rate(8)) });
  }
  loader.kill();
  await app.close();

  const [kept] = await bed.owner<{ count: number }[]>`
    select count(*)::int as count from contact where jurisdiction = 'shifan'`;
  if (kept?.count !== acknowledged)
    throw new Error(`${acknowledged} receipts were shown and ${kept?.count} reports are there`);
  await bed.close();
  return [
    { name: "intake: 1 client", figure: one.rate, unit: "/s" },
    { name: "intake: 8 clients", figure: middle(turns.map(({ rate }) => rate)), unit: "/s" },
    { name: "intake: p95 of one report, 8 clients", figure: middle(turns.map(({ p95 }) => p95)), unit: "ms" },
    { name: "intake: raw limit, 8 connections", figure: middle(turns.map(({ raw }) => raw)), unit: "/s" },
    {
      name: "intake: share of the raw limit, 8 clients",
      figure: middle(turns.map(({ rate, raw }) => (rate / raw) * 100)),
      unit: "%",
    },
  ];
}

function middle(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}
