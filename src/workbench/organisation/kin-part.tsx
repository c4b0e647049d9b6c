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
  const pairs = relations
    .map((one) => ({
      ...one,
      oneWay: !relations.some((other) => other.officer === one.kin && other.kin === one.officer),
    }))
    .filter(({ officer, kin, oneWay }) => oneWay || officer < kin);
  return (
    <>
      <h3>
        {words.relations}
        <ChangeButton change="declare-kin" />
      </h3>
      {relations.length === 0 && <p className="quiet">{noKin}</p>}
      <ul className="areas">
        {pairs.map(({ officer, kin, oneWay }) => (
          <li key={`${officer} ${kin}`}>
            {names.officer(officer)} — {words.kin} {names.officer(kin)}
            {oneWay && (
              <>
                {" "}
                <span className="quiet">{words.oneWay(names.officer(officer), names.officer(kin))}</span>
                <ChangeButton change="declare-kin" given={{ officer, kin }} about={names.officer(officer)} />
              </>
            )}
            <ChangeButton change="end-kin" given={{ officer, kin }} about={names.officer(officer)} />
          </li>
        ))}
      </ul>
    </>
  );
}
