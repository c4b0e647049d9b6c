import { unitKindsUnder } from "../../contract/organisation-kinds.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { organisationWords } from "../words/organisation.ts";
import { ChangeButton } from "./change/begin.tsx";
import { AreasPart } from "./areas-part.tsx";
import { KinPart } from "./kin-part.tsx";
import { PostTable } from "./post-table.tsx";
import { StationTable } from "./station-table.tsx";
import { UnplacedPart } from "./unplaced-part.tsx";

type Props = { readonly unit: string; readonly onChoose: (unit: string) => void };

/** One unit: what it is, who holds its posts, and where people can come. */
export function UnitPart({ unit, onChoose }: Props) {
  const words = usePageWords(organisationWords);
  const { say, words: all } = useLanguage();
  const names = useNames();
  const { organisation } = names;
  const of = organisation.units.find((one) => one.unit === unit);
  if (!of) return null;
  const below = organisation.units.filter(({ parent }) => parent === unit).length;
  const areas = organisation.areas.filter(({ units }) => units.some((one) => one === unit));

  return (
    <section className="unit" aria-label={say(of.name)}>
      <h2>
        {say(of.name)} <span className="tag">{all.tiers[of.tier]}</span>
        <ChangeButton
          change="rename-unit"
          given={{ unit }}
          initial={{ "name.zh": of.name.zh, "name.en": of.name.en }}
          about={say(of.name)}
        />
        {unitKindsUnder(of).length > 0 && <ChangeButton change="add-unit" given={{ parent: unit }} />}
      </h2>
      <p className="quiet">
        {of.parent && (
          <>
            {words.above}{" "}
            <button type="button" className="link" onClick={() => of.parent && onChoose(of.parent)}>
              {names.unit(of.parent)}
            </button>
            {" · "}
          </>
        )}
        {words.below(below)}
        {of.region && ` · ${words.region} ${names.region(of.region)}`}
        {areas.length > 0 && ` · ${words.inArea} ${areas.map(({ name }) => say(name)).join(all.common.separator)}`}
      </p>
      <h3>
        {words.posts}
        <ChangeButton change="add-post" given={{ unit }} />
        <ChangeButton change="add-officer" />
      </h3>
      <PostTable organisation={organisation} unit={unit} />
      <UnplacedPart />
      <h3>
        {words.stations}
        <ChangeButton change="add-station" given={{ unit }} />
      </h3>
      <StationTable organisation={organisation} unit={unit} />
      {of.tier === 1 && <AreasPart />}
      {of.tier === 1 && <KinPart />}
    </section>
  );
}
