import { expect, test } from "vitest";
import { randomBytes } from "./random.ts";

test("no sixteen bytes come twice in ten thousand draws, across many refills", () => {
  const seen = new Set(Array.from({ length: 10_000 }, () => randomBytes(16).toString("hex")));
  expect(seen.size).toBe(10_000);
});

test("what was handed out is not changed by later draws", () => {
  const drawn = randomBytes(32);
  const before = drawn.toString("hex");
  for (let draw = 0; draw < 1_000; draw++) randomBytes(32);
  expect(drawn.toString("hex")).toBe(before);
});

test("more than the pool holds is drawn as well", () => {
  const large = randomBytes(20_000);
  expect(large).toHaveLength(20_000);
  expect(large.subarray(-64).every((byte) => byte === 0)).toBe(false);
});
