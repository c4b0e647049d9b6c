import type { Rulebook } from "../../rules/rulebook.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { actWords } from "../words/acts.ts";
import { registerWords } from "../words/register.ts";
import { rulebookWords } from "../words/rulebook.ts";

/** Which posts may use which act, and from where. */
export function PowerTable({ rulebook }: { readonly rulebook: Rulebook }) {
  const words = usePageWords(rulebookWords);
  const acts = usePageWords(actWords);
  const { title } = usePageWords(registerWords);
  const { say, words: all } = useLanguage();
  const nameOf = (act: keyof Rulebook["powers"]) => {
    if (act === "receive-contact") return title;
    return act === "ask-erasure" || act === "erase" ? words.erasing[act] : acts[act].verb;
  };
  const powers = Object.entries(rulebook.powers) as [
    keyof Rulebook["powers"],
    Rulebook["powers"][keyof Rulebook["powers"]],
  ][];
  return (
    <Scroll label={words.powers}>
      <table className="plain-table rule-table">
        <thead>
          <tr>
            <th className="w-rule">{words.power}</th>
            <th>{words.posts}</th>
            <th>{words.place}</th>
            <th className="w-clause">{words.clause}</th>
          </tr>
        </thead>
        <tbody>
          {powers.map(([act, { posts, at, clause }]) => (
            <tr key={act}>
              <th scope="row">{nameOf(act)}</th>
              <td>{posts.map((post) => all.posts[post]).join(all.common.separator)}</td>
              <td>{words.at[at]}</td>
              <td className="quiet">{say(clause)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
