import type { ClockRule, Threshold } from "../../rules/clock-rule.ts";
import type { Fact } from "../../rules/fact.ts";
import type { Length } from "../../rules/length.ts";
import { pauseReasons } from "../../rules/pause.ts";
import { channelNames } from "../../contract/names.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { Line, Rulebook } from "../../rules/rulebook.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { rulebookWords } from "../words/rulebook.ts";

type Words = (typeof rulebookWords)["zh"];

export function lengthOf(within: Length, words: Words): string {
  if ("hours" in within) return words.within.hours(within.hours);
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
          {rulebook.clocks.map((rule) => {
            const { id, name, from, until, within, clause } = rule;
            return (
              <tr key={id}>
                <th scope="row">{say(name)}</th>
                <td>{words.from[from]}</td>
                <td>{words.until[until]}</td>
                <td>
                  <b>{lengthOf(within, words)}</b>
                  <span className="quiet">{termsOf(rule, rulebook, words, say).map((term) => ` · ${term}`)}</span>
                </td>
                <td className="quiet">{say(clause)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What else the rulebook says of a clock: for which matters, whether it can be set, extended or stopped, when it turns. */
function termsOf(
  { when = [], asSet, extension, pauses = [], warn, urgent }: ClockRule,
  rulebook: Rulebook,
  words: Words,
  say: (text: Text) => string,
): string[] {
  return [
    ...when.map((fact) => factOf(fact, rulebook, words, say)),
    ...(asSet ? [words.asSet] : []),
    ...(extension ? [words.extension(extension.times, lengthOf(extension.by, words))] : []),
    ...pauses.map(({ reason }) => words.pausedFor(say(pauseReasons[reason]))),
    words.warn(leftOf(warn.yellow, words), leftOf(warn.red, words)),
    ...(urgent ? [words.urgent] : []),
  ];
}

function leftOf(threshold: Threshold, words: Words): string {
  return "hoursLeft" in threshold ? words.hoursLeft(threshold.hoursLeft) : words.daysLeft(threshold.daysLeft);
}

/** A fact that a rule asks for, in the words of its rulebook. */
export function factOf(
  fact: Fact,
  { categories, grades }: Rulebook,
  words: Words,
  say: (text: Text) => string,
): string {
  const named = (lines: readonly Line[], id: string) => say(lines.find((line) => line.id === id)?.name ?? text(id, id));
  if (typeof fact === "string") return words.when[fact] ?? fact;
  if ("category" in fact) return words.ofCategory(named(categories, fact.category));
  if ("notCategory" in fact) return words.notOfCategory(named(categories, fact.notCategory));
  if ("channel" in fact) return words.byChannel(channelName(fact.channel, say));
  return words.graded(named(grades, fact.grade), fact.atLeast);
}

function channelName(channel: string, say: (text: Text) => string): string {
  const known = Object.entries(channelNames).find(([id]) => id === channel);
  return known ? say(known[1]) : channel;
}
