import type { MatterView } from "../../contract/matter-view.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { DueMark } from "../parts/due-mark.tsx";
import { FileLinks } from "../parts/file-links.tsx";
import { useMe } from "../shell/me.ts";
import { matterWords } from "../words/matter.ts";
import { ActButton } from "./act-button.tsx";
import { Part } from "./part.tsx";

/** The five duties (五包), each with its holder, its day and its proof. */
export function DutiesPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { rulebook, line, officer } = useNames();
  const me = useMe();
  if (matter.duties.length === 0) return null;
  return (
    <Part title={words.duties}>
      {matter.duties.map(({ duty, holder, due, colour, done }) => (
        <div key={duty} className="owed">
          <p className="side-line">
            <span>
              {line(rulebook.duties, duty)}{" "}
              {holder === undefined ? <span className="quiet">{words.notTaken}</span> : officer(holder)}
            </span>
            {done ? (
              <span className="quiet">
                ✓ {words.done} {done.on.slice(5)}
              </span>
            ) : (
              <span className="side-end">
                {due && <DueMark colour={colour} day={due} />}
                {holder === undefined && <ActButton matter={matter} act="take-duty" given={{ duty }} />}
                {holder === me.officer && <ActButton matter={matter} act="do-duty" given={{ duty }} />}
                {holder !== undefined && <ActButton matter={matter} act="hand-over-duty" given={{ duty }} />}
              </span>
            )}
          </p>
          {done && <p className="quiet">{done.proof}</p>}
          {done && <FileLinks matter={matter.matter} files={done.files} />}
        </div>
      ))}
    </Part>
  );
}
