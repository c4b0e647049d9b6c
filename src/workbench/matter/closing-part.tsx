import { Link } from "@tanstack/react-router";
import type { MatterView } from "../../contract/matter-view.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";
import { Part } from "./part.tsx";

/** What still stands in the way of strike-off (四个不结): a checklist that fills itself. */
export function ClosingPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { rulebook, line } = useNames();
  return (
    <Part title={words.closing}>
      <ul className="closing">
        {matter.closing.map(({ condition, checks, holds }) => (
          <li key={condition} className={holds ? "holds" : ""}>
            <b>
              <span aria-hidden="true">{holds ? "✓" : "○"}</span> {line(rulebook.closing, condition)}
              <span className="unseen">{holds ? words.holds : ""}</span>
            </b>
            <ul>
              {checks.map(({ check, missing }) => (
                <li key={check} className={missing.length === 0 ? "holds" : ""}>
                  <span aria-hidden="true">{missing.length === 0 ? "✓" : "○"}</span> {words.checks[check] ?? check}
                  {missing.length > 0 && <span className="quiet"> {words.missing(missing.length)}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {matter.struckOffOn !== undefined && (
        <p>
          <Link to="/matters/$matter/certificate" params={{ matter: matter.matter }}>
            {words.certificate}
          </Link>
        </p>
      )}
      <p className="quiet">{words.closingNote}</p>
    </Part>
  );
}
