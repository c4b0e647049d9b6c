import { describe, expect, it } from "vitest";
import { id } from "../kernel/id.ts";
import { text } from "../kernel/text.ts";
import { checkOrganisation } from "./check.ts";
import type { Officer, Organisation, Post } from "./organisation.ts";
import type { Tier, Unit, UnitKind } from "./unit.ts";

const unit = (name: string, parent: string | undefined, tier: Tier, kind: UnitKind): Unit => ({
  unit: id(name),
  parent: parent === undefined ? undefined : id(parent),
  tier,
  kind,
  name: text(name, name),
  region: undefined,
});
const post = (name: string, at: string, kind: Post["kind"]): Post => ({
  post: id(name),
  unit: id(at),
  kind,
  title: text(name, name),
});
const officer = (name: string, ...holds: [post: string, deputyFor?: string][]): Officer => ({
  officer: id(name),
  name,
  holds: holds.map(([held, deputyFor]) => ({
    post: id(held),
    ...(deputyFor === undefined ? {} : { deputyFor: id<"officer">(deputyFor) }),
  })),
});

type Parts = {
  units?: Unit[];
  posts?: Post[];
  officers?: Officer[];
  relations?: [string, string][];
  areas?: string[][];
};

const tree = [
  unit("commission", undefined, 1, "commission"),
  unit("centre", "commission", 1, "centre"),
  unit("town", "commission", 2, "township-commission"),
  unit("village", "town", 3, "village-committee"),
];

function organisation({ units = [], posts = [], officers = [], relations = [], areas = [] }: Parts): Organisation {
  return {
    units: new Map([...tree, ...units].map((one) => [one.unit, one])),
    posts: new Map(posts.map((one) => [one.post, one])),
    officers: new Map(officers.map((one) => [one.officer, one])),
    relations: relations.map(([one, kin]) => ({ officer: id(one), kin: id(kin) })),
    areas: areas.map((members, at) => ({
      area: `${at}`,
      name: text(`${at}`, `${at}`),
      units: members.map((member) => id(member)),
    })),
  };
}
const faults = (parts: Parts) => checkOrganisation(organisation(parts)).map(({ about, why }) => [about, why]);

describe("an organisation that can be worked with", () => {
  it("has no fault where units, posts, deputies, kin and areas fit", () => {
    const posts = [post("head", "town", "head"), post("hand", "town", "handler")];
    const officers = [officer("an", ["head"]), officer("bo", ["hand"], ["head", "an"])];
    expect(faults({ posts, officers, relations: [["an", "bo"]], areas: [["town"]] })).toEqual([]);
  });

  it("is a tree: no unit above that is missing, no circle, no tier skipped", () => {
    expect(faults({ units: [unit("lost", "nowhere", 4, "group")] })).toEqual([
      ["lost", "parent-unknown"],
      ["lost", "parent-not-of-tier"],
    ]);
    expect(faults({ units: [unit("commission", "centre", 1, "commission")] })).toContainEqual(["commission", "loop"]);
    expect(faults({ units: [unit("group", "town", 4, "group")] })).toEqual([["group", "parent-not-of-tier"]]);
    expect(faults({ units: [unit("odd", "village", 3, "group")] })).toEqual([["odd", "tier-not-of-kind"]]);
  });

  it("has each post in a unit that may have it, with one holder", () => {
    expect(faults({ posts: [post("head", "nowhere", "head")] })).toEqual([["head", "post-without-unit"]]);
    expect(faults({ posts: [post("head", "village", "head")] })).toEqual([["head", "post-not-at-tier"]]);
    expect(faults({ officers: [officer("an", ["ghost"])] })).toEqual([["an", "post-unknown"]]);
    const posts = [post("head", "town", "head")];
    expect(faults({ posts, officers: [officer("an", ["head"]), officer("bo", ["head"])] })).toEqual([
      ["head", "post-held-twice"],
    ]);
  });

  it("has deputies who stand in for the holder, and none from a village for one who decides", () => {
    const posts = [post("head", "town", "head"), post("watch", "village", "village-supervisor")];
    const an = officer("an", ["head"]);
    expect(faults({ posts, officers: [officer("an", ["head"], ["head", "an"])] })).toEqual([["an", "deputy-of-self"]]);
    expect(faults({ posts, officers: [an, officer("bo", ["head", "cy"])] })).toEqual([["bo", "deputy-for-nobody"]]);
  });

  it("does not let a village supervisor stand in for a township secretary", () => {
    const posts = [post("head", "town", "head"), post("watch", "village", "village-supervisor")];
    const officers = [officer("an", ["head"]), officer("bo", ["watch"], ["head", "an"])];
    expect(faults({ posts, officers })).toEqual([["bo", "deputy-cannot-decide"]]);
  });

  it("knows both of a declared relation, and makes areas of townships only", () => {
    expect(
      faults({
        officers: [officer("an")],
        relations: [
          ["an", "bo"],
          ["an", "an"],
        ],
      }),
    ).toEqual([
      ["bo", "kin-unknown"],
      ["an", "kin-of-self"],
    ]);
    expect(faults({ areas: [["village"], ["town"], ["town"]] })).toEqual([
      ["0", "area-not-of-townships"],
      ["2", "in-two-areas"],
    ]);
  });

  it("says each fault as a sentence in both languages", () => {
    const [fault] = checkOrganisation(organisation({ posts: [post("head", "nowhere", "head")] }));
    expect(fault?.sentence).toEqual({
      zh: "岗位“head”不在任何单位。",
      en: "The post “head” stands in no unit.",
    });
  });
});
