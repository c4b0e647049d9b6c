import { describe, expect, it } from "vitest";
import { checkOrganisation } from "../../src/organisation/check.ts";
import { postKinds } from "../../src/organisation/post-kind.ts";
import { demoOrganisation } from "./district.ts";
import { rareNames } from "./people.ts";

const demo = demoOrganisation(1);
const { organisation, regions, stations, signIns } = demo;
const units = [...organisation.units.values()];
const officers = [...organisation.officers.values()];

describe("the district 示范区", () => {
  it("has the shape of the page: one commission, one centre, 10 townships, 120 villages, 751 groups, and the organ above", () => {
    const counts = Object.groupBy(units, ({ kind }) => kind);
    expect(Object.entries(counts).map(([kind, all]) => [kind, all.length])).toEqual([
      ["upper-organ", 1],
      ["commission", 1],
      ["centre", 1],
      ["township-commission", 10],
      ["village-committee", 120],
      ["group", 751],
    ]);
  });

  it("checks clean", () => {
    expect(checkOrganisation(organisation)).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(demoOrganisation(1)).toEqual(demo);
    expect(demoOrganisation(2).organisation.officers).not.toEqual(organisation.officers);
  });

  it("has someone in every post, all with different names, some with rare characters", () => {
    const held = new Set(officers.flatMap(({ holds }) => holds.map(({ post }) => post)));
    expect([...organisation.posts.keys()].filter((post) => !held.has(post))).toEqual([]);
    expect(new Set(officers.map(({ name }) => name)).size).toBe(officers.length);
    expect(officers.filter(({ name }) => rareNames.some((rare) => rare === name)).length).toBeGreaterThanOrEqual(7);
  });

  it("spreads villages and groups unevenly, and no village or group has the name of another", () => {
    const sizes = new Set(
      units.filter(({ tier }) => tier === 3).map(({ unit }) => units.filter(({ parent }) => parent === unit).length),
    );
    expect(sizes.size).toBeGreaterThan(5);
    expect(new Set(units.map(({ name }) => name.zh)).size).toBe(units.length);
    expect(new Set(units.map(({ name }) => name.en)).size).toBe(units.length);
  });

  it("publishes 882 stations, each with address and hours", () => {
    expect(stations).toHaveLength(882);
    expect(
      stations.every(({ address, hours, channels }) => address.zh && address.en && hours.zh && channels.length > 0),
    ).toBe(true);
    expect(new Set(stations.map(({ address }) => address.zh)).size).toBe(882);
  });

  it("puts every unit below the organ above in a region, and every region but the district in another", () => {
    const known = new Set(regions.map(({ region }) => region));
    expect(known.size).toBe(882);
    expect(new Set(regions.map(({ code }) => code)).size).toBe(882);
    expect(units.filter(({ tier, region }) => tier > 0 && !(region && known.has(region)))).toEqual([]);
    expect(regions.filter(({ parent }) => parent !== undefined && !known.has(parent))).toEqual([]);
  });

  it("lets one person of every role sign in, and no official who has none", () => {
    const kinds = signIns.map(({ officer }) => {
      const [first] = organisation.officers.get(officer)?.holds ?? [];
      return first && organisation.posts.get(first.post)?.kind;
    });
    for (const kind of postKinds.filter((kind) => kind !== "official")) expect(kinds).toContain(kind);
    expect(kinds).not.toContain("official");
    expect(new Set(signIns.map(({ name }) => name)).size).toBe(signIns.length);
  });
});
