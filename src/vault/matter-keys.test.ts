import { expect, test } from "vitest";
import { id, type JurisdictionId, type MatterId } from "../kernel/id.ts";
import { BrokenSeal } from "./broken-seal.ts";
import { keeperOf } from "./key-keeper.ts";
import { newMatterKeys, openMatterKey } from "./matter-keys.ts";
import { randomBytes } from "./random.ts";

const keeper = keeperOf([randomBytes(32)]);
const jurisdiction: JurisdictionId = id("shifan");
const [one, other]: MatterId[] = [id("matter-1"), id("matter-2")] as const;
const whose = { jurisdiction, matter: one };

test("the two keys of a matter are unlike each other and open again as they were made", async () => {
  const { keys, wrapped } = await newMatterKeys(keeper, whose);
  expect(keys.content).not.toEqual(keys.identity);
  expect(await openMatterKey(keeper, whose, "content", wrapped.content)).toEqual(keys.content);
  expect(await openMatterKey(keeper, whose, "identity", wrapped.identity)).toEqual(keys.identity);
});

test("no matter's keys are those of another", async () => {
  const matters = await Promise.all(Array.from({ length: 50 }, () => newMatterKeys(keeper, whose)));
  const keys = matters.flatMap(({ keys: { content, identity } }) => [content, identity]);
  expect(new Set(keys.map((key) => Buffer.from(key).toString("hex"))).size).toBe(100);
});

test("a wrapped key put in the row of another matter, another district or the other name does not open", async () => {
  const { wrapped } = await newMatterKeys(keeper, whose);
  const strange = [
    openMatterKey(keeper, { ...whose, matter: other }, "content", wrapped.content),
    openMatterKey(keeper, { ...whose, jurisdiction: id("linqu") }, "content", wrapped.content),
    openMatterKey(keeper, whose, "content", wrapped.identity),
    openMatterKey(keeperOf([randomBytes(32)]), whose, "content", wrapped.content),
  ];
  for (const opening of strange) await expect(opening).rejects.toThrow(BrokenSeal);
});

test("names that run together when joined are still different places", async () => {
  const { wrapped } = await newMatterKeys(keeper, { jurisdiction: id("a"), matter: id('b","c') });
  await expect(
    openMatterKey(keeper, { jurisdiction: id('a","b'), matter: id("c") }, "content", wrapped.content),
  ).rejects.toThrow(BrokenSeal);
});
