import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { FailingRow } from "../../contract/failing.ts";
import { useLanguage } from "../language.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { FaultNote, Waiting } from "../parts/waiting.tsx";
import { evidenceQueryOf } from "../queries.ts";
import { failingWords } from "../words/failings.ts";

/** A page of failures; the entries of the record that show one stand under it when asked for. */
export function FailingTable({ rows }: { readonly rows: readonly FailingRow[] }) {
  const words = usePageWords(failingWords);
  const [shown, setShown] = useState<string>();
  return (
    <Scroll label={words.title}>
      <table className="plain-table failing-table">
        <thead>
          <tr>
            <th className="w-day">{words.since}</th>
            <th>{words.what}</th>
            <th className="w-number">{words.number}</th>
            <th>{words.clause}</th>
            <th className="w-day">{words.until}</th>
            <th className="w-verb">
              <span className="unseen">{words.evidence}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = `${row.matter} ${row.kind} ${row.about} ${row.since}`;
            return (
              <FailingLines
                key={key}
                row={row}
                shown={shown === key}
                onShow={() => setShown(shown === key ? undefined : key)}
              />
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

type Lines = { readonly row: FailingRow; readonly shown: boolean; readonly onShow: () => void };

function FailingLines({ row, shown, onShow }: Lines) {
  const words = usePageWords(failingWords);
  const { say } = useLanguage();
  const { matter, number, name, what, clause, since, until } = row;
  return (
    <>
      <tr>
        <td className="figures">{since}</td>
        <td>
          {say(name)} {what && <span className="quiet">{say(what)}</span>}
        </td>
        <td>
          <Link to="/matters/$matter" params={{ matter }} className="figures">
            {number}
          </Link>
        </td>
        <td className="quiet">{say(clause)}</td>
        <td className="figures">{until ?? ""}</td>
        <td>
          <button type="button" className="link-button" aria-expanded={shown} onClick={onShow}>
            {shown ? words.hide : words.show}
          </button>
        </td>
      </tr>
      {shown && (
        <tr className="evidence">
          <td colSpan={6}>
            <EvidenceList row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

function EvidenceList({ row: { matter, kind, about } }: { readonly row: FailingRow }) {
  const words = usePageWords(failingWords);
  const { say } = useLanguage();
  const { data, error, refetch } = useQuery(evidenceQueryOf(matter, kind, about));
  if (error) return <FaultNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <ol aria-label={words.evidence}>
      {data.events.map(({ version, on, what }) => (
        <li key={version}>
          <span className="figures">{on}</span> {say(what)}
        </li>
      ))}
    </ol>
  );
}
