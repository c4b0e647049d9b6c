import { describe, expect, it } from "vitest";
import { demoOrganisation } from "./district/district.ts";
import { demoStories } from "./stories.ts";
import { tales } from "./tales/all.ts";

const { organisation } = demoOrganisation(1);
const stories = demoStories(organisation, 1);

/** All that somebody wrote in a story, and not the office's forms: points, answers, findings, messages, plans, positions. */
const written = tales.flatMap(({ points, found = [], talk = [], word, note, plan }) => [
  ...points,
  ...found.flatMap(([, basis, answer]) => [basis, answer]),
  ...talk,
  ...[word, note, plan?.words].filter((words) => words !== undefined),
]);

/** Pairs of characters that stand beside each other, without punctuation. */
function pairs(words: string): Set<string> {
  const letters = [...words.replace(/[\s\p{P}]/gu, "")];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return both / Math.max(1, Math.min(one.size, other.size));
}

describe("the stories", () => {
  it("are the same for the same seed", () => {
    expect(demoStories(organisation, 1)).toEqual(stories);
  });

  it("never say the same words twice", () => {
    expect(written.filter((words, at) => written.indexOf(words) !== at)).toEqual([]);
    expect(new Set(tales.map(({ title }) => title)).size).toBe(tales.length);
  });

  it("are told differently: no two reports have even half of their words in common", () => {
    const told = tales.flatMap(({ title, points }) => points.map((point) => ({ title, of: pairs(point) })));
    const long = told.filter(({ of }) => of.size >= 8);
    const alike = long.flatMap((one, at) =>
      long
        .slice(at + 1)
        .filter((other) => likeness(one.of, other.of) >= 0.5)
        .map((other) => [one.title, other.title]),
    );
    expect(long.length).toBeGreaterThan(300);
    expect(alike).toEqual([]);
  });

  it("end by the day on which the demo ends, the last having come within the week before", () => {
    const over = stories.filter(({ ago, days }) => days.reduce((sum, { after }) => sum + after, 0) > ago);
    expect(over.map(({ title }) => title)).toEqual([]);
    expect(Math.min(...stories.map(({ ago }) => ago))).toBeLessThan(5);
  });

  it("come from the invented district alone", () => {
    const regions = new Set(demoOrganisation(1).regions.map(({ region }) => String(region)));
    expect(
      stories
        .filter(({ report }) => report.region !== undefined && !regions.has(report.region))
        .map(({ title }) => title),
    ).toEqual([]);
    const known = ({ takenInBy }: (typeof stories)[number]) =>
      takenInBy === "portal" || [...organisation.officers.keys()].some((officer) => officer === takenInBy);
    expect(stories.filter((story) => !known(story))).toEqual([]);
  });
});
