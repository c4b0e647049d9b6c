import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenSeal } from "./broken-seal.ts";
import { keeperOf } from "./key-keeper.ts";
import { randomBytes } from "./random.ts";

const [old, young] = [randomBytes(32), randomBytes(32)];

test("a wrapped key opens for its own context and no other", async () => {
  const keeper = keeperOf([old]);
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (context, other) => {
      const key = randomBytes(32);
      const wrapped = await keeper.wrap(key, context);
      expect(await keeper.unwrap(wrapped, context)).toEqual(key);
      if (other !== context) await expect(keeper.unwrap(wrapped, other)).rejects.toThrow(BrokenSeal);
    }),
  );
});

test("a wrapped key with any bit turned or any length cut off does not open", async () => {
  const keeper = keeperOf([old]);
  const wrapped = await keeper.wrap(randomBytes(32), "matter 1");
  for (let place = 0; place < wrapped.length; place++) {
    const changed = Uint8Array.from(wrapped);
    changed[place]! ^= 1 << (place % 8);
    await expect(keeper.unwrap(changed, "matter 1")).rejects.toThrow(BrokenSeal);
    await expect(keeper.unwrap(wrapped.subarray(0, place), "matter 1")).rejects.toThrow(BrokenSeal);
  }
});

test("after rotation the new key wraps, what the old one wrapped still opens, and the old keeper cannot open the new", async () => {
  const before = keeperOf([old]);
  const after = keeperOf([old, young]);
  const key = randomBytes(32);
  const wrappedBefore = await before.wrap(key, "matter 1");
  const wrappedAfter = await after.wrap(key, "matter 1");
  expect(after.id).not.toBe(before.id);
  expect(await after.unwrap(wrappedBefore, "matter 1")).toEqual(key);
  await expect(before.unwrap(wrappedAfter, "matter 1")).rejects.toThrow(after.id);
});

test("the same key wrapped twice looks different, so equal keys do not show", async () => {
  const keeper = keeperOf([old]);
  const key = randomBytes(32);
  expect(await keeper.wrap(key, "matter 1")).not.toEqual(await keeper.wrap(key, "matter 1"));
});

test("a key of another length is neither kept nor wrapped", async () => {
  expect(() => keeperOf([])).toThrow(RangeError);
  expect(() => keeperOf([randomBytes(16)])).toThrow(RangeError);
  await expect(keeperOf([old]).wrap(randomBytes(16), "matter 1")).rejects.toThrow(RangeError);
});
