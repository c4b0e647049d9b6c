import { Link } from "@tanstack/react-router";
import type { MatterView } from "../../contract/matter-view.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { DueMark } from "../parts/due-mark.tsx";
import { matterWords } from "../words/matter.ts";

/** The head line: number, first point, where it stands, who has it, and the clock that ends first. */
export function MatterHead({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { words: all, say } = useLanguage();
  const names = useNames();
  const running = matter.clocks.filter(({ ended }) => !ended).toSorted(byMoment);
  const { passing, grades } = matter;
  const category = matter.category === undefined ? undefined : names.line(names.rulebook.categories, matter.category);
  const levelOf = (id: string, level: number): string => {
    const rule = names.rulebook.grades.find((one) => one.id === id);
    const name = rule?.levels[level - 1];
    return rule && name ? `${say(rule.name)} ${say(name)}` : id;
  };

  return (
    <header className="matter-head">
      <h1>
        <span className="matter-number">{matter.number}</span>
        <span className="matter-first">{matter.points[0]?.words}</span>
      </h1>
      <div className="matter-facts">
        <span className="tag tag-strong">{all.stages[matter.stage]}</span>
        {running[0] && (
          <DueMark colour={running[0].colour} daysLeft={running[0].daysLeft} day={running[0].due} at={running[0].at} />
        )}
        {names.offered.length > 1 && <span>{say(names.rulebook.name)}</span>}
        {category && <span>{category}</span>}
        <span>{matter.realName ? all.common.realName : all.common.anonymous}</span>
        <span>
          {words.answerable} <b>{names.unit(matter.answerable)}</b>
        </span>
        {matter.handling && (
          <span>
            {words.handling} <b>{names.unit(matter.handling)}</b>
          </span>
        )}
        {matter.handler && (
          <span>
            {words.handler} <b>{names.officer(matter.handler)}</b>
          </span>
        )}
        {passing && <span>{words.onWay(names.unit(passing.from), names.unit(passing.to))}</span>}
        {grades && (
          <span className="quiet">
            {Object.entries(grades)
              .map(([id, level]) => levelOf(id, level))
              .join(" · ")}
          </span>
        )}
      </div>
      {matter.gates.length > 0 && (
        <ol className="gates" aria-label={words.gates}>
          {matter.gates.map(({ gate, by, on, next }) => (
            <li key={gate} className={on ? "gate-passed" : next ? "gate-next" : ""}>
              <span aria-hidden="true">{on ? "✓" : next ? "▸" : "·"}</span> {names.line(names.rulebook.gates, gate)}
              {by && <span className="quiet"> {names.officer(by)}</span>}
              {next && <span className="quiet"> {words.gateNext}</span>}
            </li>
          ))}
        </ol>
      )}
      {passing?.objection && (
        <p className="notice">
          <b>{words.objection}</b> {names.line(names.rulebook.objectionReasons, passing.objection.reason)} ·{" "}
          {passing.objection.words}
        </p>
      )}
      {matter.mergedInto && (
        <p className="notice">
          {words.mergedInto}{" "}
          <Link to="/matters/$matter" params={{ matter: matter.mergedInto }}>
            {words.openIt}
          </Link>
        </p>
      )}
    </header>
  );
}

/** What is due at a moment of a day comes before what has until its end. */
function byMoment(one: MatterView["clocks"][number], other: MatterView["clocks"][number]): number {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return (one.at ?? "9") < (other.at ?? "9") ? -1 : 1;
}
