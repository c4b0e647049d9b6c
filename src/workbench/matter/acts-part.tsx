import { Button } from "antd";
import type { ActName } from "../../contract/act.ts";
import type { MatterView } from "../../contract/matter-view.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { actWords } from "../words/acts.ts";
import { matterWords } from "../words/matter.ts";
import { useBegin } from "./begin.ts";
import { Part } from "./part.tsx";

/** Acts that take the matter a step further on its way. */
const onward: ReadonlySet<ActName> = new Set([
  "pass-gate",
  "triage",
  "accept",
  "name-handler",
  "reply",
  "strike-off",
  "answer-objection",
]);
/** Reasons that say only that it is another time or another post; they are told last. */
const far: ReadonlySet<string> = new Set([
  "wrong-stage",
  "not-in-your-power",
  "not-the-answerable-unit",
  "unknown-part",
  "not-real-name",
  "last-contact",
  "no-objection",
  "nothing-on-its-way",
  "not-extendable",
  "extension-not-asked",
  "pause-not-lawful",
  "not-paused",
]);

/** What this officer may do now, and what not and why: both as the desk decided it. */
export function ActsPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const acts = usePageWords(actWords);
  const begin = useBegin();
  // Who somebody is, is asked beside that person, with a purpose: it is shown there and nowhere else.
  const actions = matter.actions.filter(({ command }) => command !== "view-identity");
  const allowed = actions.filter(({ refusal }) => refusal === undefined);
  const refused = actions.filter(({ refusal }) => refusal !== undefined);
  const near = refused.filter(({ refusal }) => refusal && !far.has(refusal.why));
  const rest = refused.filter(({ refusal }) => refusal && far.has(refusal.why));
  const given = (act: ActName) => {
    const next = matter.gates.find((gate) => gate.next)?.gate;
    return act === "pass-gate" && next !== undefined ? { gate: next } : {};
  };

  return (
    <Part title={words.acts}>
      {allowed.length === 0 && <p className="quiet">{words.actsNone}</p>}
      <div className="acts">
        {allowed.map(({ command }) => (
          <Button
            key={command}
            type={onward.has(command) ? "primary" : "default"}
            onClick={() => begin(command, given(command))}
          >
            {acts[command].verb}
          </Button>
        ))}
      </div>
      {near.length > 0 && <h3>{words.notNow}</h3>}
      <Refusals actions={near} />
      {rest.length > 0 && (
        <details className="acts-rest">
          <summary>{near.length > 0 ? words.others(rest.length) : `${words.notNow} (${rest.length})`}</summary>
          <Refusals actions={rest} />
        </details>
      )}
    </Part>
  );
}

function Refusals({ actions }: { readonly actions: MatterView["actions"] }) {
  const acts = usePageWords(actWords);
  const { say } = useLanguage();
  if (actions.length === 0) return null;
  return (
    <dl className="refusals">
      {actions.map(({ command, sentence }) => (
        <div key={command}>
          <dt>{acts[command].verb}</dt>
          <dd>{sentence && say(sentence)}</dd>
        </div>
      ))}
    </dl>
  );
}
