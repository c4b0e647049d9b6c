import { text } from "../../kernel/text.ts";
import type { Tier } from "../../organisation/unit.ts";
import type { RungAddressee, RungMoment } from "../../rules/rung-rule.ts";
import type { Category, Rulebook } from "../../rules/rulebook.ts";
import type { Breach, Property } from "../property.ts";

/** What escalates goes up and never round in a circle: warnings, the levels that manage officials, the tree of classes. */
export const laddersGoUp: Property = {
  id: "ladders-go-up",
  proves: text(
    "预警、提级、归类只往上走，不兜圈子",
    "Warnings, managing levels and classes only lead upwards, and never round in a circle",
  ),
  breaches: (_, { rulebook }) => [...rungs(rulebook), ...managing(rulebook), ...classes(rulebook)],
};

const heights: readonly RungAddressee[] = ["handler", "leader", "head", "upper-level"];

function rungs({ rungs }: Rulebook): Breach[] {
  return rungs.slice(1).flatMap((rung, at): Breach[] => {
    const before = rungs[at];
    if (!before) return [];
    const names = { zh: `“${rung.name.zh}”`, en: `“${rung.name.en}”` };
    const after = { zh: `“${before.name.zh}”`, en: `“${before.name.en}”` };
    const lower = heights.indexOf(rung.tells) < heights.indexOf(before.tells);
    const earlier = momentOf(rung.at) <= momentOf(before.at);
    return [
      ...(lower
        ? [
            {
              about: `lower:${rung.id}`,
              says: text(
                `预警${names.zh}排在${after.zh}之后，却报给更低的人`,
                `The warning ${names.en} follows ${after.en} and tells somebody lower`,
              ),
            },
          ]
        : []),
      ...(earlier
        ? [
            {
              about: `earlier:${rung.id}`,
              says: text(
                `预警${names.zh}排在${after.zh}之后，却不比它晚`,
                `The warning ${names.en} follows ${after.en} and does not come later`,
              ),
            },
          ]
        : []),
    ];
  });
}

function momentOf(at: RungMoment): number {
  if (at === "yellow") return -2;
  return at === "red" ? -1 : at.daysLate;
}

/** A level is managed by itself or by one above, and so by following them one comes to a level that manages itself. */
function managing({ managingTiers }: Rulebook): Breach[] {
  const tiers: readonly Tier[] = [0, 1, 2, 3, 4];
  return tiers.flatMap((tier): Breach[] => {
    const by = managingTiers[tier];
    if (by <= tier) return [];
    return [
      {
        about: `managing:${tier}`,
        says: text(
          `第${tier}级干部由更低的第${by}级管理，举报会转到下级`,
          `Officials of tier ${tier} are managed by tier ${by} below them: a report on them would go downwards, and round in a circle`,
        ),
      },
    ];
  });
}

function classes({ categories }: Rulebook): Breach[] {
  return categories
    .filter((category) => isOwnAncestor(category, categories))
    .map(({ id, name }) => ({
      about: `class:${id}`,
      says: text(`分类“${name.zh}”是它自己的上级分类`, `The class “${name.en}” stands above itself`),
    }));
}

function isOwnAncestor({ id, parent }: Category, categories: readonly Category[]): boolean {
  const above = new Set<string>();
  for (let at = parent; at !== undefined && !above.has(at); at = categories.find((one) => one.id === at)?.parent) {
    if (at === id) return true;
    above.add(at);
  }
  return false;
}
