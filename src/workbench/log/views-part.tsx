import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../language.tsx";
import { usePages } from "../matters/use-pages.ts";
import { usePageWords } from "../page-words.ts";
import { sayMoment } from "../parts/moment.ts";
import { identityViewsQueryOf } from "../queries.ts";
import { logWords } from "../words/log.ts";
import { LogTable } from "./log-table.tsx";

/** Who opened an identity, in which matter and for which purpose, newest first. */
export function ViewsPart() {
  const words = usePageWords(logWords);
  const { say } = useLanguage();
  const pages = usePages("views");
  return (
    <section aria-labelledby="views">
      <h2 id="views">{words.views}</h2>
      <p className="quiet">{words.viewsHint}</p>
      <LogTable
        asked={useQuery(identityViewsQueryOf(pages.after))}
        pages={pages}
        columns={[
          { head: words.at, cell: ({ at }) => <span className="figures">{sayMoment(at)}</span> },
          { head: words.by, cell: ({ by }) => by },
          { head: words.unit, cell: ({ unit }) => say(unit) },
          { head: words.number, cell: ({ number }) => <span className="figures">{number}</span> },
          { head: words.purpose, cell: ({ purpose }) => say(purpose) },
        ]}
      />
    </section>
  );
}
