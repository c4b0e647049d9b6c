import { fork } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serverOf } from "../src/cli/listen.ts";
import type { Figure } from "./figure.ts";
import type { Ground } from "./ground.ts";
import type { LoadAsked, LoadDone } from "./intake-load.ts";
import { rawIntake } from "./intake-raw.ts";

/** Long enough that a pause of the disk does not decide, in seconds. */
const seconds = 6;

/**
 * Reports taken in over HTTP through the portal's form, each on disk before its receipt is shown, by 1 and by 8 clients
 * in another process; and beside it what this server can write at all. The limit is measured before and after and the
 * mean taken, as the machine is not equally free at all times.
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
  const before = await rawIntake(bed, 8, seconds / 2);
  const eight = await rate(8);
  const one = await rate(1);
  const after = await rawIntake(bed, 8, seconds / 2);
  const raw = (before + after) / 2;
  loader.kill();
  await app.close();

  const [kept] = await bed.owner<{ count: number }[]>`
    select count(*)::int as count from contact where jurisdiction = 'shifan'`;
  if (kept?.count !== acknowledged)
    throw new Error(`${acknowledged} receipts were shown and ${kept?.count} reports are there`);
  await bed.close();
  return [
    { name: "intake: 1 client", figure: one.rate, unit: "/s" },
    { name: "intake: 8 clients", figure: eight.rate, unit: "/s" },
    { name: "intake: p95 of one report, 8 clients", figure: eight.p95, unit: "ms" },
    { name: "intake: raw limit, 8 connections", figure: raw, unit: "/s" },
    { name: "intake: share of the raw limit, 8 clients", figure: (eight.rate / raw) * 100, unit: "%" },
  ];
}
