import { useSuspenseQuery } from "@tanstack/react-query";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { asReporterQuery } from "../queries.ts";
import { matterWords } from "../words/matter.ts";

/** The follow page of the portal in small: the same view, in the same order. */
export function AsReporter({ matter }: { readonly matter: string }) {
  const { data: seen } = useSuspenseQuery(asReporterQuery(matter));
  const { say } = useLanguage();
  const words = usePageWords(matterWords);
  return (
    <div className="as-reporter">
      <p className="quiet">{words.asReporterNote}</p>
      <p className="as-reporter-now">{say(seen.now)}</p>
      {seen.clocks.map(({ what, day, explanation, extensions }) => (
        <details key={what.zh}>
          <summary>
            {words.why} · {say(what)} {day.slice(5)}
          </summary>
          <ul>
            {explanation.lines.map(({ sentence }) => (
              <li key={sentence.zh}>{say(sentence)}</li>
            ))}
          </ul>
          {extensions.map(({ on, words: reason }) => (
            <p key={on}>{words.extendedFor(on.slice(5), reason)}</p>
          ))}
        </details>
      ))}
      {seen.refusal && (
        <p>
          {say(seen.refusal.reason)}。{seen.refusal.words} {say(seen.refusal.wayToGo)}
        </p>
      )}
      <h3>{words.points}</h3>
      <ol>
        {seen.points.map(({ point, words: told, finding, answer }) => (
          <li key={point}>
            <p>{told}</p>
            {finding && <p className="tag">{say(finding)}</p>}
            <p className={answer ? "" : "quiet"}>{answer ?? words.notAnswered}</p>
          </li>
        ))}
      </ol>
      <h3>{words.messages}</h3>
      {seen.messages.length === 0 && <p className="quiet">{words.noMessages}</p>}
      {seen.messages.map(({ message, from, on, words: said }) => (
        <p key={message}>
          <span className="quiet">
            {from === "petitioner" ? words.fromPetitioner : words.fromOffice} · {on}
          </span>
          <br />
          {said}
        </p>
      ))}
      <h3>{words.record}</h3>
      <ul>
        {seen.steps.map(({ on, what }) => (
          <li key={`${on} ${what.zh}`}>
            {on} {say(what)}
          </li>
        ))}
      </ul>
    </div>
  );
}
