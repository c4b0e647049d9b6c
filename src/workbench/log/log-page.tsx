import "./log.css";
import { useQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useState } from "react";
import { changeGroups, type ChangeGroup } from "../../contract/watch.ts";
import { useLanguage } from "../language.tsx";
import { usePages } from "../matters/use-pages.ts";
import { usePageWords } from "../page-words.ts";
import { sayMoment } from "../parts/moment.ts";
import { organisationLogQueryOf } from "../queries.ts";
import { useMe } from "../shell/me.ts";
import { audits } from "../shell/places.ts";
import { logWords } from "../words/log.ts";
import { LogTable } from "./log-table.tsx";
import { ViewsPart } from "./views-part.tsx";

/** What changed in the organisation, newest first, and for an auditor who opened identities. */
export function LogPage() {
  const words = usePageWords(logWords);
  const me = useMe();
  const [group, setGroup] = useState<ChangeGroup | "all">("all");
  return (
    <>
      <h1 className="page-title">{words.title}</h1>
      <p className="quiet log-hint">{words.hint}</p>
      <Segmented
        className="log-kinds"
        aria-label={words.kind}
        value={group}
        onChange={setGroup}
        options={[
          { value: "all", label: words.all },
          ...changeGroups.map((value) => ({ value, label: words.groups[value] })),
        ]}
      />
      <ChangesPart group={group === "all" ? undefined : group} />
      {audits(me) && <ViewsPart />}
    </>
  );
}

function ChangesPart({ group }: { readonly group: ChangeGroup | undefined }) {
  const words = usePageWords(logWords);
  const { say } = useLanguage();
  const pages = usePages(group ?? "all");
  return (
    <section aria-label={words.title}>
      <LogTable
        asked={useQuery(organisationLogQueryOf(group, pages.after))}
        pages={pages}
        columns={[
          { head: words.at, cell: ({ at }) => <span className="figures">{sayMoment(at)}</span> },
          { head: words.by, cell: ({ by }) => by },
          {
            head: words.what,
            cell: ({ what, alone }) => (
              <>
                {say(what)} {alone && <span className="tag">{words.alone}</span>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
