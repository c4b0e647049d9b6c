import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { organisationWords } from "../words/organisation.ts";
import { changeWords } from "../words/organisation-change.ts";
import { ChangeButton } from "./change/begin.tsx";

/** Kin as declared, for who administers; nothing for everybody else. */
export function KinPart() {
  const words = usePageWords(organisationWords);
  const { noKin } = usePageWords(changeWords);
  const names = useNames();
  const { relations } = names.organisation;
  if (!relations) return null;
  return (
    <>
      <h3>
        {words.relations}
        <ChangeButton change="declare-kin" />
      </h3>
      {relations.length === 0 && <p className="quiet">{noKin}</p>}
      <ul className="areas">
        {relations.map(({ officer, kin }) => (
          <li key={`${officer} ${kin}`}>
            {names.officer(officer)} — {words.kin} {names.officer(kin)}
            <ChangeButton change="end-kin" given={{ officer, kin }} about={names.officer(officer)} />
          </li>
        ))}
      </ul>
    </>
  );
}
