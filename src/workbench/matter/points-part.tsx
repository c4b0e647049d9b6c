import type { MatterView } from "../../contract/matter-view.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { FileLinks } from "../parts/file-links.tsx";
import { matterWords } from "../words/matter.ts";
import { ActButton } from "./act-button.tsx";
import { Part } from "./part.tsx";

/** Each point with its finding and its answer side by side. */
export function PointsPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const names = useNames();
  return (
    <Part title={words.points}>
      <ol className="points">
        {matter.points.map(({ point, words: told, finding, answer, earlier }, at) => (
          <li key={point}>
            <p className="point-words">
              <span className="point-at">{at + 1}</span>
              {told}
            </p>
            <div className="point-sides">
              <div>
                <h3>
                  {words.finding}
                  {finding && <span className="tag">{names.line(names.rulebook.findings, finding.finding)}</span>}
                  <ActButton matter={matter} act="find-point" given={{ point }} />
                </h3>
                {finding ? (
                  <>
                    <p>{finding.basis}</p>
                    <p className="quiet">
                      {words.basis} · {finding.on}
                    </p>
                    <FileLinks matter={matter.matter} files={finding.files} />
                  </>
                ) : (
                  <p className="quiet">{words.notFound}</p>
                )}
              </div>
              <div>
                <h3>
                  {words.answer}
                  <ActButton matter={matter} act="answer-point" given={{ point }} />
                </h3>
                {answer ? (
                  <>
                    <p>{answer.words}</p>
                    <p className="quiet">{answer.on}</p>
                  </>
                ) : (
                  <p className="quiet">{words.notAnswered}</p>
                )}
              </div>
            </div>
            {earlier.map((round) => (
              <details key={round.repliedOn} className="quiet">
                <summary>{words.earlier(round.repliedOn)}</summary>
                {round.finding && <p>{names.line(names.rulebook.findings, round.finding)}</p>}
                {round.basis && <p>{round.basis}</p>}
                {round.answer && <p>{round.answer}</p>}
              </details>
            ))}
          </li>
        ))}
      </ol>
    </Part>
  );
}
