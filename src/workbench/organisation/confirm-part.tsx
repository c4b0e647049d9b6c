import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { signInWords } from "../words/sign-in.ts";
import { ChangeButton } from "./change/begin.tsx";

/** The sign-ins that wait for the word of whoever looks, wherever in the tree they stand. */
export function ConfirmPart() {
  const words = usePageWords(signInWords);
  const names = useNames();
  const waiting = names.organisation.officers.filter(({ toConfirm }) => toConfirm?.mine);
  if (waiting.length === 0) return null;
  return (
    <section className="to-confirm" aria-label={words.toConfirm}>
      <h2>{words.toConfirm}</h2>
      <p className="quiet">{words.toConfirmHint}</p>
      <ul>
        {waiting.map(({ officer, name, holds, toConfirm }) => (
          <li key={officer}>
            {name} <span className="quiet">{holds[0] && names.post(holds[0].post)}</span>{" "}
            <span className="quiet">{words.issuedBy(toConfirm?.by ?? "")}</span>
            <ChangeButton change="confirm-sign-in" given={{ officer }} about={name} everybody />
          </li>
        ))}
      </ul>
    </section>
  );
}
