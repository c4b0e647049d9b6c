import { Link, useNavigate } from "@tanstack/react-router";
import { Checkbox } from "antd";
import type { MatterRow } from "../../contract/matter-row.ts";
import { usePageWords } from "../page-words.ts";
import { useRowKeys } from "../parts/row-keys.ts";
import { mattersWords } from "../words/matters.ts";
import type { Column } from "./columns.tsx";
import { ResizableHead } from "./resizable-head.tsx";

type Props = {
  readonly rows: readonly MatterRow[];
  readonly columns: readonly Column[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  readonly onWidth: (key: string, width: number) => void;
  /** A column dragged to the place of another. */
  readonly onMove: (key: string, to: string) => void;
};

/** The list itself: dense, bordered, its first column staying where it is. */
export function MattersTable({ rows, columns, picked, onPick, onWidth, onMove }: Props) {
  const words = usePageWords(mattersWords);
  const navigate = useNavigate();
  const open = (row: MatterRow | undefined): void =>
    void (row && navigate({ to: "/matters/$matter", params: { matter: row.matter } }));
  const toggle = (matter: string): void =>
    onPick(new Set(picked.has(matter) ? [...picked].filter((one) => one !== matter) : [...picked, matter]));
  const { list, rowProps } = useRowKeys<HTMLTableSectionElement>(rows.length, {
    open: (at) => open(rows[at]),
    pick: (at) => rows[at] && toggle(rows[at].matter),
  });
  const shown = columns.filter(({ hidden }) => !hidden);
  const whole = rows.length > 0 && rows.every(({ matter }) => picked.has(matter));
  const width = 38 + 108 + shown.reduce((sum, column) => sum + column.width, 0);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard (WCAG 2.1.1).
    <section className="table-scroll matters-scroll" tabIndex={0} aria-label={words.title}>
      <table className="plain-table matters-table" style={{ minWidth: width }}>
        <thead>
          <tr>
            <th className="w-pick" scope="col">
              <Checkbox
                aria-label={words.pickAll}
                checked={whole}
                indeterminate={!whole && picked.size > 0}
                onChange={() => onPick(new Set(whole ? [] : rows.map(({ matter }) => matter)))}
              />
            </th>
            <th className="w-number sticky" scope="col">
              {words.number}
            </th>
            {shown.map(({ key, title, width }) => (
              <ResizableHead
                key={key}
                name={key}
                title={title}
                label={words.resize(title)}
                width={width}
                onWidth={(to) => onWidth(key, to)}
                onDrop={(dragged) => onMove(dragged, key)}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.map((row, at) => (
            <tr
              key={row.matter}
              {...rowProps(at)}
              className={picked.has(row.matter) ? "picked" : ""}
              onDoubleClick={() => open(row)}
            >
              <td className="w-pick">
                <Checkbox
                  aria-label={words.pick(row.number)}
                  checked={picked.has(row.matter)}
                  onChange={() => toggle(row.matter)}
                />
              </td>
              <td className="sticky">
                <Link to="/matters/$matter" params={{ matter: row.matter }}>
                  {row.number}
                </Link>
              </td>
              {shown.map(({ key, cell }) => {
                const shows = cell(row);
                return (
                  <td key={key} className="cut" title={typeof shows === "string" ? shows : undefined}>
                    {shows}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
