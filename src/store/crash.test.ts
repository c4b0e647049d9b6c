import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { id } from "../kernel/id.ts";
import { instant } from "../kernel/instant.ts";
import { openStore, type Store } from "./connect.ts";
import { findPlace, type Place } from "./embedded/place.ts";
import { findPostmaster } from "./embedded/postmaster.ts";
import { createJurisdiction } from "./jurisdiction.ts";
import { openLog } from "./log/append.ts";
import { readLog } from "./log/read.ts";
import { verifyLog } from "./log/verify.ts";
import { StoreUnavailable } from "./unavailable.ts";

const here = id<"jurisdiction">("shifan");
const at = instant(Date.UTC(2026, 0, 5));

let folder: string;
let place: Place;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "huiyin-crash-"));
  chmodSync(folder, 0o755);
  store = await openStore({ folder }, () => {});
  place = findPlace(folder, () => {});
  await createJurisdiction(store, { id: here, name: "示范区", zone: "Asia/Shanghai" });
});

afterAll(async () => {
  await store.close();
  for (const left of [place.home, place.sockets, folder]) rmSync(left, { recursive: true, force: true });
});

test("PostgreSQL killed in the middle of arrivals, five times: what was acknowledged is there, and no hand is needed", async () => {
  const log = openLog(store);
  const acknowledged = new Map<string, number>();
  let arriving = true;
  let count = 0;
  async function arrive(): Promise<void> {
    while (arriving) {
      const stream = `contact-${++count}`;
      try {
        const outcome = await log.append({
          jurisdiction: here,
          expect: [{ stream, version: 0 }],
          number: "contact/2026",
          events: ({ number }) => [{ stream, type: "contact-received", at, body: { number } }],
        });
        if ("appended" in outcome) acknowledged.set(stream, outcome.number ?? 0);
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        await sleep(20);
      }
    }
  }
  const clients = Array.from({ length: 8 }, arrive);
  for (let round = 0; round < 5; round++) {
    const before = acknowledged.size;
    while (acknowledged.size < before + 50) await sleep(10);
    process.kill(findPostmaster(place)?.pid ?? 0, "SIGKILL");
  }
  const before = acknowledged.size;
  while (acknowledged.size < before + 50) await sleep(10);
  arriving = false;
  await Promise.all(clients);

  await store.close();
  store = await openStore({ folder }, () => {});
  const kept = (await Array.fromAsync(readLog(store, here))).flat();
  const numbers = new Map(kept.map(({ stream, body }) => [stream, (body as { number: number }).number]));
  for (const [stream, number] of acknowledged) expect(numbers.get(stream)).toBe(number);
  expect([...numbers.values()]).toEqual(kept.map((_, index) => index + 1));
  expect(await verifyLog(store, here)).toMatchObject({ whole: true, events: kept.length });
}, 60_000);
