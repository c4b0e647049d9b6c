import type { OrganisationView } from "../../contract/organisation-view.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { organisationWords } from "../words/organisation.ts";

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
      <h3>{words.posts}</h3>
      <PostTable organisation={organisation} unit={unit} />
      <h3>{words.stations}</h3>
      <StationTable organisation={organisation} unit={unit} />
      {of.tier === 1 && organisation.areas.length > 0 && (
        <>
          <h3>{words.areas}</h3>
          <ul className="areas">
            {organisation.areas.map(({ area, name, units }) => (
              <li key={area}>
                <b>{say(name)}</b> {units.map((one) => names.unit(one)).join(all.common.separator)}
              </li>
            ))}
          </ul>
        </>
      )}
      {organisation.relations && organisation.relations.length > 0 && of.tier === 1 && (
        <>
          <h3>{words.relations}</h3>
          <ul className="areas">
            {organisation.relations.map(({ officer, kin }) => (
              <li key={`${officer} ${kin}`}>
                {names.officer(officer)} — {words.kin} {names.officer(kin)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type TableProps = { readonly organisation: OrganisationView; readonly unit: string };

function PostTable({ organisation, unit }: TableProps) {
  const words = usePageWords(organisationWords);
  const { say, words: all } = useLanguage();
  const posts = organisation.posts.filter((post) => post.unit === unit);
  if (posts.length === 0) return <p className="quiet">{words.noPosts}</p>;
  return (
    <table className="plain-table">
      <tbody>
        {posts.map(({ post, title, kind }) => {
          const holders = organisation.officers.flatMap(({ officer, name, holds, signsIn }) =>
            holds.filter((held) => held.post === post).map(({ deputyFor }) => ({ officer, name, deputyFor, signsIn })),
          );
          return (
            <tr key={post}>
              <td className="w-post">{say(title)}</td>
              <td className="w-post quiet">{all.posts[kind] === say(title) ? "" : all.posts[kind]}</td>
              <td>
                {holders.length === 0 && <span className="quiet">{words.vacant}</span>}
                {holders.map(({ officer, name, deputyFor, signsIn }) => (
                  <span key={officer} className="holder">
                    {name}
                    {deputyFor && <span className="tag">{words.deputy}</span>}
                    {!signsIn && <span className="quiet"> {words.noSignIn}</span>}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StationTable({ organisation, unit }: TableProps) {
  const words = usePageWords(organisationWords);
  const { say, words: all } = useLanguage();
  const stations = organisation.stations.filter((station) => station.unit === unit);
  if (stations.length === 0) return <p className="quiet">{words.noStation}</p>;
  return (
    <table className="plain-table">
      <tbody>
        {stations.map(({ station, name, address, hours, phone, channels }) => (
          <tr key={station}>
            <td>{say(name)}</td>
            <td>{say(address)}</td>
            <td>{say(hours)}</td>
            <td className="figures">{phone}</td>
            <td className="quiet">{channels.map((channel) => all.channels[channel]).join(all.common.separator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
