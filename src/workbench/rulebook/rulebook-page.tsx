import "./rulebook.css";
import type { ReactNode } from "react";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";
import { rulebookWords } from "../words/rulebook.ts";
import { CategoryTable } from "./category-table.tsx";
import { ClockTable } from "./clock-table.tsx";
import { Lines } from "./lines.tsx";
import { ObligationTable } from "./obligation-table.tsx";
import { PowerTable } from "./power-table.tsx";
import { StageMap } from "./stage-map.tsx";

/** The rulebook in force, to be read: every line with the clause it stands on. */
export function RulebookPage() {
  const words = usePageWords(rulebookWords);
  const { checks } = usePageWords(matterWords);
  const { say, words: all } = useLanguage();
  const { rulebook } = useNames();
  const posts = (of: readonly (keyof typeof all.posts)[]): string =>
    of.map((post) => all.posts[post]).join(all.common.separator);
  const { messages, reviewRight, withdrawal, unreachable } = rulebook;

  const chapters: readonly (readonly [string, ReactNode])[] = [
    [words.stages, <StageMap key="map" rulebook={rulebook} />],
    [
      words.gates,
      <Lines
        key="gates"
        label={words.gates}
        lines={rulebook.gates.map((gate) => ({ ...gate, note: posts(gate.posts) }))}
      />,
    ],
    [words.clocks, <ClockTable key="clocks" rulebook={rulebook} />],
    [words.obligations, <ObligationTable key="obligations" rulebook={rulebook} />],
    [
      words.closing,
      <Lines
        key="closing"
        label={words.closing}
        lines={rulebook.closing.map((line) => ({
          ...line,
          note: line.checks.map((check) => checks[check] ?? check).join(all.common.separator),
        }))}
      />,
    ],
    [
      words.duties,
      <Lines
        key="duties"
        label={words.duties}
        lines={rulebook.duties.map((duty) => ({
          ...duty,
          note: `${words.within.calendarDays(duty.within.calendarDays)} · ${posts(duty.posts)}`,
        }))}
      />,
    ],
    [words.categories, <CategoryTable key="categories" rulebook={rulebook} />],
    [
      words.grades,
      <Lines
        key="grades"
        label={words.grades}
        lines={rulebook.grades.map((grade) => ({
          ...grade,
          note: grade.levels.map((level) => say(level)).join(" / "),
        }))}
      />,
    ],
    [
      words.refusals,
      <Lines
        key="refusals"
        label={words.refusals}
        lines={rulebook.refusalReasons.map((reason) => ({ ...reason, note: say(reason.wayToGo) }))}
      />,
    ],
    [
      words.rights,
      <Lines
        key="rights"
        label={words.rights}
        lines={[
          {
            id: "review",
            name: both(words.reviewRight(reviewRight.calendarDays, reviewRight.answeredWithin)),
            clause: reviewRight.clause,
          },
          {
            id: "messages",
            name: both(words.messages(messages.answeredWithin.workingDays)),
            clause: messages.clause,
          },
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
        ]}
      />,
    ],
    [words.powers, <PowerTable key="powers" rulebook={rulebook} />],
  ];

  return (
    <div className="rulebook">
      <nav aria-label={words.contents} className="rulebook-contents">
        {chapters.map(([title], at) => (
          <a key={title} href={`#chapter-${at}`}>
            {title}
          </a>
        ))}
      </nav>
      <div className="rulebook-text">
        <h1 className="page-title">
          {say(rulebook.name)}
          <span className="quiet">
            {words.version} {rulebook.version} · {rulebook.inForce} {words.inForce}
          </span>
        </h1>
        <p>
          {words.basis} {say(rulebook.basis)}
        </p>
        {chapters.map(([title, content], at) => (
          <section key={title} id={`chapter-${at}`}>
            <h2>{title}</h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  );
}

const both = (said: string) => ({ zh: said, en: said });
