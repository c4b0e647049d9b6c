import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { useMe } from "../shell/me.ts";
import { organisationWords } from "../words/organisation.ts";
import { ChangeButton } from "./change/begin.tsx";

/** The areas with their townships, and for who administers what may be changed in each. */
export function AreasPart() {
  const words = usePageWords(organisationWords);
  const { say, words: all } = useLanguage();
  const names = useNames();
  const { administers } = useMe();
  const { areas } = names.organisation;
  if (areas.length === 0 && !administers) return null;
  return (
    <>
      <h3>
        {words.areas}
        <ChangeButton change="form-area" />
      </h3>
      {areas.length === 0 && <p className="quiet">{words.noAreas}</p>}
      <ul className="areas">
        {areas.map(({ area, name, units }) => (
          <li key={area}>
            <b>{say(name)}</b> {units.map((one) => names.unit(one)).join(all.common.separator)}
            <ChangeButton
              change="rename-area"
              given={{ area }}
              initial={{ "name.zh": name.zh, "name.en": name.en }}
              about={say(name)}
            />
            <ChangeButton change="change-area" given={{ area }} initial={{ units }} about={say(name)} />
            <ChangeButton change="dissolve-area" given={{ area }} about={say(name)} />
          </li>
        ))}
      </ul>
    </>
  );
}
