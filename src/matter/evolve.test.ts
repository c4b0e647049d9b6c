import { expect, test } from "vitest";
import { evolve, opened, replay } from "./evolve.ts";
import type { Matter } from "./state.ts";
import { matterAfter } from "../../test/office/given.ts";
import { realName } from "../../test/office/arrival.ts";
import { past } from "../../test/office/ways.ts";

const openings = matterAfter(past.struckOff(realName));
const history = openings.world.histories.get(openings.matter.matter) ?? [];

test("the whole of a history makes the matter, and half of it the matter of that time", () => {
  expect(replay(history)).toEqual(openings.matter);
  const half = history.slice(0, 20);
  expect(half.slice(7).reduce<Matter | undefined>(evolve, replay(half.slice(0, 7)))).toEqual(replay(half));
});

test("each event is one version, and none is lost or read twice", () => {
  history.forEach((_, count) => expect(replay(history.slice(0, count + 1))?.version).toBe(count + 1));
});

test("a history begins with the opening of a matter", () => {
  expect(() => replay(history.slice(1))).toThrow("begins with");
  expect(() => opened([])).toThrow("opens no matter");
  expect(replay([])).toBeUndefined();
});

test("a wish that was named is remembered once", () => {
  const [first, ...rest] = history;
  const twice = [first, ...rest].flatMap((event) => (event ? [{ ...event, once: "wish" }] : []));
  expect(replay(twice)?.once).toEqual(["wish"]);
});

test("what was read of a matter does not touch it", () => {
  const frozen = freeze(structuredClone(openings.matter));
  for (const event of history.slice(1)) expect(() => evolve(frozen, event)).not.toThrow();
});

function freeze<Part>(part: Part): Part {
  if (typeof part === "object" && part !== null) Object.values(Object.freeze(part)).forEach(freeze);
  return part;
}
