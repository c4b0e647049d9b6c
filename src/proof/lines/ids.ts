import { text } from "../../kernel/text.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import type { Breach } from "../property.ts";

/** An id stands for one line of its list. */
export function idFaults(rulebook: Rulebook): Breach[] {
  const { categories, gates, grades, clocks, obligations, rungs, duties, closing, refusalReasons } = rulebook;
  const lists = { categories, gates, grades, clocks, obligations, rungs, duties, closing, refusalReasons };
  return Object.entries(lists).flatMap(([list, lines]) => {
    const ids = lines.map(({ id }) => id);
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
    return [...twice].map((id) => ({
      about: `id:${list}:${id}`,
      says: text(`${list} 中有两行的编号都是“${id}”`, `Two lines of ${list} have the id “${id}”`),
    }));
  });
}
