import type { Within } from "../../rules/clock-rule.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { rulebookWords } from "../words/rulebook.ts";

type Words = (typeof rulebookWords)["zh"];

export function lengthOf(within: Within, words: Words): string {
  if ("workingDays" in within) return words.within.workingDays(within.workingDays);
  return "calendarDays" in within ? words.within.calendarDays(within.calendarDays) : words.within.months(within.months);
}

export function ClockTable({ rulebook }: { readonly rulebook: Rulebook }) {
  const words = usePageWords(rulebookWords);
  const { say } = useLanguage();
  return (
    <Scroll label={words.clocks}>
      <table className="plain-table rule-table">
        <thead>
          <tr>
            <th className="w-rule">{words.line}</th>
            <th>{words.starts}</th>
            <th>{words.ends}</th>
            <th>{words.length}</th>
            <th className="w-clause">{words.clause}</th>
          </tr>
        </thead>
        <tbody>
          {rulebook.clocks.map(({ id, name, from, until, within, asSet, extension, warn, clause }) => (
            <tr key={id}>
              <th scope="row">{say(name)}</th>
              <td>{words.from[from]}</td>
              <td>{words.until[until]}</td>
              <td>
                <b>{lengthOf(within, words)}</b>
                <span className="quiet">
                  {asSet && ` · ${words.asSet}`}
                  {extension && ` · ${words.extension(extension.times, lengthOf(extension.by, words))}`}
                  {` · ${words.warn(warn.yellow.daysLeft, warn.red.daysLeft)}`}
                </span>
              </td>
              <td className="quiet">{say(clause)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
