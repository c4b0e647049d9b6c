import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { collectGarbage } from "../../test/collect-garbage.ts";
import { id } from "../kernel/id.ts";
import { BrokenSeal } from "./broken-seal.ts";
import { keyLength } from "./aes-gcm.ts";
import { keeperOf, type KeyKeeper } from "./key-keeper.ts";
import { openKeyRing } from "./key-ring.ts";
import { newMatterKeys } from "./matter-keys.ts";

const whose = { jurisdiction: id<"jurisdiction">("shifan"), matter: id<"matter">("m-1") };
const other = { ...whose, matter: id<"matter">("m-2") };

/** A keeper of one master key. */
function keeper(): KeyKeeper {
  return keeperOf([new Uint8Array(keyLength).fill(7)]);
}

test("a key that was opened is known until its time is over, and no other is", async () => {
  const keep = keeper();
  const ring = openKeyRing(keep, 10, 40);
  const { keys, wrapped } = await newMatterKeys(keep, whose);
  expect(ring.known(whose)).toBeUndefined();
  const opened = await ring.open(whose, wrapped.content);
  expect(opened.export().equals(keys.content)).toBe(true);
  expect(ring.known(whose)).toBe(opened);
  expect(ring.known(other)).toBeUndefined();
  await sleep(60);
  expect(ring.known(whose)).toBeUndefined();
});

test("of more matters than it keeps the one read longest ago is forgotten", async () => {
  const keep = keeper();
  const ring = openKeyRing(keep, 1);
  for (const one of [whose, other]) await ring.open(one, (await newMatterKeys(keep, one)).wrapped.content);
  expect([ring.known(whose), ring.known(other)]).toEqual([undefined, expect.anything()]);
});

test("what was wrapped for another matter, or for identities, is neither opened nor kept", async () => {
  const keep = keeper();
  const ring = openKeyRing(keep);
  const { wrapped } = await newMatterKeys(keep, whose);
  await expect(ring.open(other, wrapped.content)).rejects.toThrow(BrokenSeal);
  await expect(ring.open(whose, wrapped.identity)).rejects.toThrow(BrokenSeal);
  expect([ring.known(whose), ring.known(other)]).toEqual([undefined, undefined]);
});

test("a key that nobody asks for again is out of memory when its time is over", async () => {
  const keep = keeper();
  const ring = openKeyRing(keep, 10, 40);
  const { wrapped } = await newMatterKeys(keep, whose);
  const opened = new WeakRef(await ring.open(whose, wrapped.content));
  await sleep(80);
  await collectGarbage();
  expect(opened.deref()).toBeUndefined();
  expect(ring.known(whose)).toBeUndefined();
});
