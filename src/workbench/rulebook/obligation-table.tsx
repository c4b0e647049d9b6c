import type { DebtLength } from "../../rules/obligation-rule.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { rulebookWords } from "../words/rulebook.ts";
import { factOf, lengthOf } from "./clock-table.tsx";

export function ObligationTable({ rulebook }: { readonly rulebook: Rulebook }) {
  const words = usePageWords(rulebookWords);
  const { say, words: all } = useLanguage();
  return (
    <Scroll label={words.obligations}>
      <table className="plain-table rule-table">
        <thead>
          <tr>
            <th className="w-rule">{words.line}</th>
            <th className="w-length">{words.starts}</th>
            <th className="w-length">{words.length}</th>
            <th className="w-waivers">{words.waivers}</th>
            <th className="w-clause">{words.clause}</th>
          </tr>
        </thead>
        <tbody>
          {rulebook.obligations.map(({ id, name, arises, when, to, within, waivers, blocks, clause }) => (
            <tr key={id}>
              <th scope="row">
                {say(name)}
                <span className="quiet block">
                  {[words.to[to], ...when.map((fact) => factOf(fact, rulebook, words, say))].join(" · ")}
                </span>
              </th>
              <td>{arises.map((trigger) => words.from[trigger]).join("、")}</td>
              <td>
                <b>{debtLength(within, words)}</b>
                <span className="quiet block">{words.blocks[blocks]}</span>
              </td>
              <td>{waivers.length === 0 ? all.common.none : waivers.map(({ name }) => say(name)).join("；")}</td>
              <td className="quiet">{say(clause)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function debtLength(within: DebtLength, words: (typeof rulebookWords)["zh"]): string {
  if ("endOfQuarter" in within) return words.endOfQuarter;
  return "asSet" in within ? words.asSetWithIt : lengthOf(within, words);
}
