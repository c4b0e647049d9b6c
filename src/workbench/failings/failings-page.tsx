import "./failings.css";
import { useQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { failingStates, type FailingState } from "../../contract/failing.ts";
import { usePages } from "../matters/use-pages.ts";
import { usePageWords } from "../page-words.ts";
import { Empty, FaultNote, Waiting } from "../parts/waiting.tsx";
import { failingsQueryOf } from "../queries.ts";
import { failingWords } from "../words/failings.ts";
import { FailingTable } from "./failing-table.tsx";

/** The daily list of failures of duty: what is new, what lasts, what was put right; each with the entries that show it. */
export function FailingsPage() {
  const words = usePageWords(failingWords);
  const [state, setState] = useState<FailingState>("new");
  const pages = usePages(state);
  const { data, error, refetch } = useQuery(
    failingsQueryOf({ state, ...(pages.after === undefined ? {} : { after: pages.after }) }),
  );
  return (
    <>
      <h1 className="page-title">
        {words.title} {state === "new" && data && <span className="quiet">{words.from(data.from)}</span>}
      </h1>
      <p className="quiet failings-hint">{words.hint}</p>
      <Segmented
        className="failings-states"
        aria-label={words.state}
        value={state}
        onChange={setState}
        options={failingStates.map((value) => ({ value, label: words.states[value] }))}
      />
      {error ? (
        <FaultNote thrown={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : data.rows.length === 0 ? (
        <Empty>{words.none[state]}</Empty>
      ) : (
        <>
          <FailingTable rows={data.rows} />
          {(data.next !== undefined || pages.depth > 0) && (
            <p>
              <Button disabled={pages.depth === 0} onClick={pages.back}>
                {words.back}
              </Button>{" "}
              <Button disabled={data.next === undefined} onClick={() => data.next !== undefined && pages.on(data.next)}>
                {words.next}
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}
