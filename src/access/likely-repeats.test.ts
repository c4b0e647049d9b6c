import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival } from "../../test/arrival.ts";
import { openDistrict, type District } from "../../test/district.ts";

let district: District;
beforeAll(async () => (district = await openDistrict()));
afterAll(() => district.close());

test("what is found alike tells nobody which words stand in a report they may not see", async () => {
  // Fifteen words of one letter and one of two leave the last place among the rarest words to whatever else is typed.
  const rare = Array.from({ length: 15 }, (_, at) => `rare${at}`).join(" ");
  await arrival(district, rare);
  const bait = [await arrival(district, "bait"), await arrival(district, "bait")];
  const registrar = await district.as("registrar-1");
  const found = async (probe: string) => {
    const alike = await district.door.likelyRepeats(registrar, `${rare} bait ${probe}`);
    return alike.map(({ matter }) => matter);
  };
  const before = await found("bribe");
  expect(before).toEqual(expect.arrayContaining(bait.map(({ matter }) => matter)));

  const accused = { who: { identity: { name: "" } }, officer: registrar.officer };
  const report = await arrival(district, "the registrar took a bribe", { subjects: [accused] });
  expect(await district.door.matter(registrar, report.matter)).toBeUndefined();
  expect(await found("bribe")).toEqual(before);
});

test("for who reads nothing the register is not looked through at all", async () => {
  const { owner } = district.database;
  const supervisor = await district.as("village-01-01-supervisor");
  await owner`alter function likely_contacts rename to put_away`;
  expect(await district.door.likelyRepeats(supervisor, "水渠的账目没有公布")).toEqual([]);
  await owner`alter function put_away rename to likely_contacts`;
});
