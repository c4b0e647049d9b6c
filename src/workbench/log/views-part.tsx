import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../language.tsx";
import { usePages } from "../matters/use-pages.ts";
import { usePageWords } from "../page-words.ts";
import { sayMoment } from "../parts/moment.ts";
import { FaultNote, Waiting } from "../parts/waiting.tsx";
import { identityViewsQueryOf } from "../queries.ts";
import { logWords } from "../words/log.ts";
import { PageButtons } from "./page-buttons.tsx";

/** Who opened an identity, in which matter and for which purpose, newest first. */
export function ViewsPart() {
  const words = usePageWords(logWords);
  const { say } = useLanguage();
  const pages = usePages("views");
  const { data, error, refetch } = useQuery(identityViewsQueryOf(pages.after));
  if (error) return <FaultNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <section aria-labelledby="views">
      <h2 id="views">{words.views}</h2>
      <p className="quiet">{words.viewsHint}</p>
      {data.rows.length === 0 && <p className="quiet">{words.none}</p>}
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.at}</th>
            <th>{words.by}</th>
            <th>{words.unit}</th>
            <th>{words.number}</th>
            <th>{words.purpose}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ place, at, by, unit, number, purpose }) => (
            <tr key={place}>
              <td className="figures">{sayMoment(at)}</td>
              <td>{by}</td>
              <td>{say(unit)}</td>
              <td className="figures">{number}</td>
              <td>{say(purpose)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PageButtons pages={pages} next={data.next} />
    </section>
  );
}
