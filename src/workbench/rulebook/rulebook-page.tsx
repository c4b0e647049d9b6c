import "./rulebook.css";
import { useState, type ReactNode } from "react";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";
import { Under } from "../under.tsx";
import { rulebookWords } from "../words/rulebook.ts";
import { CategoryTable } from "./category-table.tsx";
import { ClockTable } from "./clock-table.tsx";
import { Lines } from "./lines.tsx";
import { ObligationTable } from "./obligation-table.tsx";
import { Measures, Rights } from "./rights.tsx";
import { PowerTable } from "./power-table.tsx";
import { StageMap } from "./stage-map.tsx";

/** The rulebooks in force, one a programme, to be read: every line with the clause it stands on. */
export function RulebookPage() {
  const words = usePageWords(rulebookWords);
  const { offered, rulebook, say } = useNames();
  const [chosen, setChosen] = useState(rulebook.id);
  return (
    <>
      {offered.length > 1 && (
        <fieldset className="kind-links" aria-label={words.programmes}>
          {offered.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={chosen === id} onClick={() => setChosen(id)}>
              {say(name)}
            </button>
          ))}
        </fieldset>
      )}
      <Under rulebook={{ id: chosen }}>
        <Chapters />
      </Under>
    </>
  );
}

function Chapters() {
  const words = usePageWords(rulebookWords);
  const { checks } = usePageWords(matterWords);
  const { say, words: all } = useLanguage();
  const { rulebook } = useNames();
  const posts = (of: readonly (keyof typeof all.posts)[]): string =>
    of.map((post) => all.posts[post]).join(all.common.separator);
  // A chapter of which the rulebook says nothing is left out.
  const empty = new Set([
    ...(rulebook.gates.length === 0 ? [words.gates] : []),
    ...(rulebook.duties.length === 0 ? [words.duties] : []),
    ...(rulebook.grades.length === 0 ? [words.grades] : []),
    ...(rulebook.measures ? [] : [words.measures]),
  ]);

  const written: readonly (readonly [string, ReactNode])[] = [
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
    [words.rights, <Rights key="rights" rulebook={rulebook} />],
    [words.measures, <Measures key="measures" rulebook={rulebook} />],
    [words.powers, <PowerTable key="powers" rulebook={rulebook} />],
  ];
  const chapters = written.filter(([title]) => !empty.has(title));

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
