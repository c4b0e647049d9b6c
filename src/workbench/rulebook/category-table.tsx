import type { Rulebook } from "../../rules/rulebook.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { rulebookWords } from "../words/rulebook.ts";

/** The classes with their next level, and by which key each is routed. */
export function CategoryTable({ rulebook }: { readonly rulebook: Rulebook }) {
  const words = usePageWords(rulebookWords);
  const { say, words: all } = useLanguage();
  const top = rulebook.categories.filter(({ parent }) => parent === undefined);
  return (
    <Scroll label={words.categories}>
      <table className="plain-table rule-table">
        <tbody>
          {top.map(({ id, name, clause, inScope, route, way }) => (
            <tr key={id}>
              <th scope="row" className="w-rule">
                {say(name)}
                <span className="quiet block">{inScope ? words.inScope : words.outOfScope}</span>
              </th>
              <td>
                {rulebook.categories
                  .filter(({ parent }) => parent === id)
                  .map((under) => (under.way ? `${say(under.name)} → ${words.way[under.way.does]}` : say(under.name)))
                  .join(all.common.separator)}
                {way && <span className="block">{say(way.goTo)}</span>}
                <span className="quiet block">{route === "managing-level" ? words.byLevel : words.byPlace}</span>
              </td>
              <td className="quiet w-clause">{say(clause)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
