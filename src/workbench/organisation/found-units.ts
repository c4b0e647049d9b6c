import type { OrganisationView } from "../../contract/organisation-view.ts";

/**
 * The units whose name, or the name of somebody who holds a post in them, contains what is sought; and those above
 * them, so that a tree can be opened down to each. Nothing sought is everything, with the district opened.
 */
export function foundUnits({ units, posts, officers }: OrganisationView, sought: string) {
  const words = sought.trim().toLowerCase();
  if (words === "")
    return { shown: units, opened: units.filter(({ tier }) => tier <= 1).map(({ unit }) => unit), hits: 0 };

  const unitOf = new Map(posts.map(({ post, unit }) => [post, unit]));
  const byOfficer = officers
    .filter(({ name }) => name.toLowerCase().includes(words))
    .flatMap(({ holds }) => holds.map(({ post }) => unitOf.get(post)));
  const hits = new Set([
    ...units
      .filter(({ name }) => name.zh.includes(words) || name.en.toLowerCase().includes(words))
      .map(({ unit }) => unit),
    ...byOfficer.filter((unit) => unit !== undefined),
  ]);
  const parent = new Map(units.map(({ unit, parent }) => [unit, parent]));
  const kept = new Set(hits);
  for (const hit of hits)
    for (let above = parent.get(hit); above !== undefined && !kept.has(above); above = parent.get(above))
      kept.add(above);
  return { shown: units.filter(({ unit }) => kept.has(unit)), opened: [...kept], hits: hits.size };
}
