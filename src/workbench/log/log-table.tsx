import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { LogPage } from "../../contract/watch.ts";
import type { usePages } from "../matters/use-pages.ts";
import { usePageWords } from "../page-words.ts";
import { FaultNote, Waiting } from "../parts/waiting.tsx";
import { logWords } from "../words/log.ts";
import { PageButtons } from "./page-buttons.tsx";

type Props<Row> = {
  readonly asked: UseQueryResult<LogPage<Row>>;
  readonly pages: ReturnType<typeof usePages>;
  readonly columns: readonly { readonly head: string; readonly cell: (row: Row) => ReactNode }[];
};

/** A page of a log, newest first, with the ways to the pages before and after it. */
export function LogTable<Row extends { readonly place: number }>({ asked, pages, columns }: Props<Row>) {
  const words = usePageWords(logWords);
  const { data, error, refetch } = asked;
  if (error) return <FaultNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.rows.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.place}>
              {columns.map(({ head, cell }) => (
                <td key={head}>{cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <PageButtons pages={pages} next={data.next} />
    </>
  );
}
