import type { MeasureRule } from "../../rules/measure.ts";
import type { Rulebook } from "../../rules/rulebook.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { rulebookWords } from "../words/rulebook.ts";
import { lengthOf } from "./clock-table.tsx";
import { Lines } from "./lines.tsx";

/** What petitioners may count on, and units that are sent a matter. */
export function Rights({ rulebook }: { readonly rulebook: Rulebook }) {
  const words = usePageWords(rulebookWords);
  const { messages, reviewRight, withdrawal, unreachable, objection, repeats } = rulebook;
  return (
    <Lines
      label={words.rights}
      lines={[
        {
          id: "review",
          name: both(words.reviewRight(reviewRight.calendarDays, reviewRight.answeredWithin)),
          clause: reviewRight.clause,
        },
        { id: "messages", name: both(words.messages(messages.answeredWithin.workingDays)), clause: messages.clause },
        {
          id: "withdrawal",
          name: both(words.coolingOff(withdrawal.coolingOff.calendarDays)),
          clause: withdrawal.clause,
        },
        {
          id: "unreachable",
          name: both(words.unreachable(unreachable.attemptsOnDifferentDays)),
          clause: unreachable.clause,
        },
        ...(repeats ? [{ id: "repeats", name: both(words.repeats(repeats.told)), clause: repeats.clause }] : []),
        ...(objection
          ? [
              {
                id: "objection",
                name: both(words.objection(lengthOf(objection.within, words))),
                clause: objection.clause,
              },
            ]
          : []),
      ]}
    />
  );
}

/** What the service is measured by: the longest waits, the shares with their least, and what each weighs. */
export function Measures({ rulebook }: { readonly rulebook: Rulebook }) {
  const words = usePageWords(rulebookWords);
  const { words: all } = useLanguage();
  const note = (rule: MeasureRule): string =>
    rule.is === "wait"
      ? words.atMost(rule.seconds)
      : [
          ...(rule.atLeast === undefined ? [] : [words.atLeast(rule.atLeast)]),
          ...(rule.weight === undefined ? [] : [words.weight(rule.weight)]),
        ].join(all.common.separator);
  return (
    <Lines
      label={words.measures}
      lines={(rulebook.measures ?? []).map((rule) => ({
        id: rule.id,
        name: rule.name,
        clause: rule.clause,
        note: note(rule),
      }))}
    />
  );
}

const both = (said: string) => ({ zh: said, en: said });
