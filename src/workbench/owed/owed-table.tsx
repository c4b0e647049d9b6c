import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import type { OwedPage, OwedRow, OwedState } from "../../contract/owed.ts";
import { useLanguage } from "../language.tsx";
import type { usePages } from "../matters/use-pages.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { DueMark } from "../parts/due-mark.tsx";
import { useRowKeys } from "../parts/row-keys.ts";
import { Scroll } from "../parts/scroll.tsx";
import { Empty } from "../parts/waiting.tsx";
import { owedWords } from "../words/owed.ts";

type Props = {
  readonly page: OwedPage;
  readonly state: OwedState;
  readonly pages: ReturnType<typeof usePages>;
};

/** A page of the board: soonest last day first, or of what has ended the latest first. */
export function OwedTable({ page: { rows, next }, state, pages }: Props) {
  const words = usePageWords(owedWords);
  const navigate = useNavigate();
  const { list, rowProps } = useRowKeys<HTMLTableSectionElement>(rows.length, {
    open: (at) => {
      const row = rows[at];
      if (row) void navigate({ to: "/matters/$matter", params: { matter: row.matter } });
    },
  });
  if (rows.length === 0) return <Empty>{words.none[state]}</Empty>;
  return (
    <>
      <Scroll label={words.title}>
        <table className="plain-table owed-table">
          <thead>
            <tr>
              <th className="w-due">{state === "ended" ? words.ended : words.due}</th>
              <th>{words.what}</th>
              <th>{words.who}</th>
              <th>{words.to}</th>
              <th className="w-number">{words.number}</th>
              <th className="w-day">{words.arose}</th>
            </tr>
          </thead>
          <tbody ref={list}>
            {rows.map((row, at) => (
              <tr key={`${row.matter} ${row.owed}`} {...rowProps(at)}>
                <OwedLine row={row} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {(next !== undefined || pages.depth > 0) && (
        <p>
          <Button disabled={pages.depth === 0} onClick={pages.back}>
            {words.back}
          </Button>{" "}
          <Button disabled={next === undefined} onClick={() => next !== undefined && pages.on(next)}>
            {words.next}
          </Button>
        </p>
      )}
    </>
  );
}

function OwedLine({ row }: { readonly row: OwedRow }) {
  const words = usePageWords(owedWords);
  const { say } = useLanguage();
  const names = useNames();
  const { ended, matter, number, name, clause, unit, officer, creditor, arose, due, daysLeft, colour } = row;
  return (
    <>
      <td>
        {ended ? (
          <span className="figures">{ended.on}</span>
        ) : (
          <DueMark colour={colour} daysLeft={daysLeft} day={due} />
        )}
      </td>
      <td title={clause && say(clause)}>
        {say(name)}
        {ended && (
          <span className="quiet">
            {" "}
            {words.how[ended.how]}
            {ended.what && ` · ${say(ended.what)}`}
          </span>
        )}
      </td>
      <td>
        {officer !== undefined && `${names.officer(officer)} · `}
        {names.unit(unit)}
      </td>
      <td>{words.creditors[creditor]}</td>
      <td>
        <Link to="/matters/$matter" params={{ matter }} className="figures">
          {number}
        </Link>
      </td>
      <td className="figures">{arose}</td>
    </>
  );
}
