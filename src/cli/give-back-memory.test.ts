import Fastify, { type FastifyInstance } from "fastify";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { giveBackMemory } from "./give-back-memory.ts";

const quiet = 300;

let app: FastifyInstance;
beforeEach(async () => {
  app = Fastify();
  giveBackMemory(app, quiet);
  await app.register(async (part) => part.get("/", async () => "here"));
});
afterEach(() => app.close());

/** Something that nobody holds and that is there until memory is given back. */
function leftover(): WeakRef<object> {
  return new WeakRef({ left: "over" });
}

async function asked(times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    await app.inject("/");
    await sleep(quiet / 6);
  }
}

test("what was left over is given back once nobody asks, and not while somebody does", async () => {
  const over = leftover();
  await asked(12);
  expect(over.deref()).toBeDefined();
  await sleep(quiet * 2);
  expect(over.deref()).toBeUndefined();
});
