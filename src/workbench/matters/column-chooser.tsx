import { Button, Checkbox } from "antd";
import { useEffect, useRef, useState } from "react";
import { usePageWords } from "../page-words.ts";
import { Opener } from "../parts/opener.tsx";
import { mattersWords } from "../words/matters.ts";
import type { Column } from "./columns.tsx";

type Props = {
  readonly columns: readonly Column[];
  readonly onHidden: (key: string, hidden: boolean) => void;
  readonly onMove: (key: string, place: number) => void;
};

/** Which columns are shown, and in which order; also from the keyboard, where the moved column keeps the focus. */
export function ColumnChooser({ columns, onHidden, onMove }: Props) {
  const words = usePageWords(mattersWords);
  const list = useRef<HTMLFieldSetElement>(null);
  const [moved, setMoved] = useState<{ key: string; by: -1 | 1 }>();
  const at = columns.findIndex(({ key }) => key === moved?.key);

  useEffect(() => {
    if (!moved) return;
    const [wanted, other] = [moved.by, -moved.by].map((by) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${moved.key} ${by}"]:enabled`),
    );
    (wanted ?? other)?.focus();
  }, [moved, at]);

  const mover = (column: Column, place: number, by: -1 | 1) => (
    <Button
      type="text"
      size="small"
      data-move={`${column.key} ${by}`}
      aria-label={by < 0 ? words.moveEarlier(column.title) : words.moveLater(column.title)}
      disabled={place + by < 0 || place + by >= columns.length}
      onClick={() => {
        setMoved({ key: column.key, by });
        onMove(column.key, place + by);
      }}
    >
      {by < 0 ? "↑" : "↓"}
    </Button>
  );
  const content = (
    <fieldset ref={list} className="columns" aria-label={words.columnShown}>
      {columns.map((column, place) => (
        <div key={column.key} className="column-line">
          <Checkbox checked={!column.hidden} onChange={({ target }) => onHidden(column.key, !target.checked)}>
            {column.title}
          </Checkbox>
          {mover(column, place, -1)}
          {mover(column, place, 1)}
        </div>
      ))}
      <output className="unseen">{moved && columns[at] && words.movedTo(columns[at].title, at + 1)}</output>
    </fieldset>
  );
  return <Opener content={content}>{words.columns} ▾</Opener>;
}
