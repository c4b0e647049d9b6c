import type { MatterView } from "../../contract/matter-view.ts";
import type { Proof } from "../../rules/obligation-rule.ts";
import { proofNames } from "../../contract/names.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { DueMark } from "../parts/due-mark.tsx";
import { matterWords } from "../words/matter.ts";
import { ActButton } from "./act-button.tsx";
import { Part } from "./part.tsx";

/** Who owes whom a notice by when; each is served with proof or lawfully waived. */
export function ObligationsPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { say } = useLanguage();
  const { rulebook, line, unit } = useNames();
  const how = ({ how, by, on }: NonNullable<MatterView["obligations"][number]["ended"]>, rule: string): string => {
    const waivers = rulebook.obligations.find(({ id }) => id === rule)?.waivers ?? [];
    const proof = proofNames[by as Proof];
    return `${words[how]} ${on.slice(5)} · ${how === "waived" ? line(waivers, by) : proof ? say(proof) : by}`;
  };
  return (
    <Part title={words.obligations}>
      {matter.obligations.length === 0 && <p className="quiet">{words.noObligations}</p>}
      {matter.obligations.map(({ obligation, rule, owes, due, colour, ended }) => (
        <div key={obligation} className="owed">
          <p className="side-line">
            <span>
              {line(rulebook.obligations, rule)} <span className="quiet">{unit(owes)}</span>
            </span>
            {!ended && (
              <span className="side-end">
                <DueMark colour={colour} day={due} />
                <ActButton matter={matter} act="serve-obligation" given={{ obligation }} />
                <ActButton matter={matter} act="waive-obligation" given={{ obligation }} />
              </span>
            )}
          </p>
          {ended && (
            <p className="quiet">
              ✓ {how(ended, rule)}
              {ended.shownBy && ` · ${ended.shownBy.join(" ")}`}
              {ended.note && ` · ${ended.note}`}
            </p>
          )}
        </div>
      ))}
    </Part>
  );
}
