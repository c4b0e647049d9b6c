import { expect, test } from "vitest";
import { together } from "./together.ts";

test("who asks in the same moment is answered from one question, each with its own answer", async () => {
  const asked: (readonly number[])[] = [];
  const double = together(async (keys: readonly number[]) => {
    asked.push(keys);
    return keys.map((key) => key * 2);
  });
  expect(await Promise.all([double(1), double(2), double(2)])).toEqual([2, 4, 4]);
  expect(asked).toEqual([[1, 2, 2]]);
});

test("who asks while an answer is under way is not given it, but the next", async () => {
  let written = 1;
  let release = () => {};
  const read = together(async (keys: readonly string[]) => {
    const found = written;
    await new Promise<void>((go) => (release = go));
    return keys.map(() => found);
  });
  const before = read("a");
  await Promise.resolve();
  await Promise.resolve();
  written = 2;
  const after = read("b");
  release();
  expect(await before).toBe(1);
  await new Promise((go) => setImmediate(go));
  release();
  expect(await after).toBe(2);
});

test("a question that fails is told to those who asked it, and the next is asked as if nothing had been", async () => {
  let broken = true;
  const read = together(async (keys: readonly string[]) => {
    if (broken) throw new Error("gone");
    return keys;
  });
  const told = await Promise.allSettled([read("a"), read("b")]);
  expect(told.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  broken = false;
  expect(await read("c")).toBe("c");
});
