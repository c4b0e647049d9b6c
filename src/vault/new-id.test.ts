import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { MatterId } from "../kernel/id.ts";
import { idMaker, newId } from "./new-id.ts";

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("an id is a UUID of version 7 that carries its millisecond", () => {
  const made: MatterId = idMaker(() => 0x017f22e279b0)();
  expect(made).toMatch(shape);
  expect(made.slice(0, 13)).toBe("017f22e2-79b0");
});

test("ids made in one millisecond, also more than its counter holds, are all different and in order", () => {
  const make = idMaker(() => 1_700_000_000_000);
  const made = Array.from({ length: 20_000 }, () => make());
  expect(new Set(made).size).toBe(made.length);
  expect(made.toSorted()).toEqual(made);
});

test("order holds however the clock jumps", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 40 }), { minLength: 2 }), (times) => {
      const clock = times.values();
      const make = idMaker(() => clock.next().value ?? 0);
      const made = times.map(() => make());
      expect(made.every((each) => shape.test(each))).toBe(true);
      expect(made.toSorted()).toEqual(made);
      expect(new Set(made).size).toBe(made.length);
    }),
  );
});

test("a hundred thousand ids of the running clock are all different and in order", () => {
  const made = Array.from({ length: 100_000 }, () => newId());
  expect(new Set(made).size).toBe(made.length);
  expect(made.every((each, place) => place === 0 || made[place - 1]! < each)).toBe(true);
});
