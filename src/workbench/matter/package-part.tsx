import type { MatterView } from "../../contract/matter-view.ts";
import { useWords } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";
import { ActButton } from "./act-button.tsx";
import { Part } from "./part.tsx";

/** The package (一案一包): who leads it, who is in it, its plan and how far it has come. */
export function PackagePart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { common } = useWords();
  const { officer } = useNames();
  const pack = matter.package;
  return (
    <Part title={words.package} tools={<ActButton matter={matter} act="form-package" />}>
      {!pack ? (
        <p className="quiet">{words.noPackage}</p>
      ) : (
        <>
          <p>
            {words.leader} <b>{pack.leader === undefined ? words.noLeader : officer(pack.leader)}</b> · {words.team}{" "}
            {pack.team.map(officer).join(common.separator)}
          </p>
          <p className="said">{pack.plan}</p>
          <ol className="milestone-list">
            {pack.milestones.map(({ milestone, due, what, reached }) => (
              <li key={milestone}>
                <span aria-hidden="true">{reached ? "✓" : "○"}</span>
                <span>
                  <span className="figures">{due.slice(5)}</span> {what}
                  {reached && (
                    <span className="quiet">
                      {" "}
                      {words.done} {reached.on.slice(5)} · {reached.proof}
                    </span>
                  )}
                </span>
                {!reached && <ActButton matter={matter} act="reach-milestone" given={{ milestone }} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </Part>
  );
}
