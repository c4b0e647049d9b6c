import { expect, test } from "vitest";
import type { OrganisationView } from "../../contract/organisation-view.ts";
import { id } from "../../kernel/id.ts";
import { text } from "../../kernel/text.ts";
import { foundUnits } from "./found-units.ts";

const unit = (name: string, parent: string | undefined, tier: 1 | 2 | 3) => ({
  unit: id<"unit">(name),
  parent: parent === undefined ? undefined : id<"unit">(parent),
  tier,
  kind: "commission" as const,
  name: text(name, name),
  region: undefined,
});
const house: OrganisationView = {
  units: [
    unit("district", undefined, 1),
    unit("town", "district", 2),
    unit("village", "town", 3),
    unit("other", "district", 2),
  ],
  posts: [{ post: id("p"), unit: id("village"), kind: "village-supervisor", title: text("主任", "Supervisor") }],
  officers: [{ officer: id("o"), name: "林晓燕", holds: [{ post: id("p") }], signsIn: true }],
  areas: [],
  regions: [],
  stations: [],
};

test("somebody is found in their unit, and the way down to it is opened", () => {
  expect(foundUnits(house, "晓燕").opened.toSorted()).toEqual(["district", "town", "village"]);
  expect(foundUnits(house, "Other").shown.map(({ unit }) => unit)).toEqual(["district", "other"]);
});

test("nothing sought is everything", () => {
  expect(foundUnits(house, " ").shown).toHaveLength(4);
  expect(foundUnits(house, "nobody").shown).toHaveLength(0);
});
