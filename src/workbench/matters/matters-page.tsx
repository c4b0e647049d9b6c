import "./matters.css";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { ActName } from "../../contract/act.ts";
import { useWords } from "../language.tsx";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { PickList } from "../parts/pick-list.tsx";
import { Empty, FaultNote, Waiting } from "../parts/waiting.tsx";
import { usePreferences } from "../preferences.ts";
import { mattersQuery } from "../queries.ts";
import { actWords } from "../words/acts.ts";
import { mattersWords } from "../words/matters.ts";
import { BulkDrawer } from "./bulk-drawer.tsx";
import { kept, movedTo } from "./arrangement.ts";
import { ColumnChooser } from "./column-chooser.tsx";
import { columnsOf } from "./columns.tsx";
import { Filters } from "./filters.tsx";
import type { MatterSearch } from "./matter-search.ts";
import { MattersTable } from "./matters-table.tsx";
import { searchFor, useSearchedWords } from "./searched-words.ts";
import { usePages } from "./use-pages.ts";
import { Views } from "./views.tsx";

const route = getRouteApi("/matters");
const inBulk: readonly ActName[] = ["pass-gate", "classify", "triage", "accept", "transfer", "assign", "strike-off"];

/** The list of matters: narrowed, arranged, paged to any depth, and worked on several at a time. */
export function MattersPage() {
  const words = usePageWords(mattersWords);
  const acts = usePageWords(actWords);
  const all = useWords();
  const names = useNames();
  const applied = route.useSearch();
  const navigate = route.useNavigate();
  const searched = useSearchedWords();
  const { preferences, change } = usePreferences();
  const { pageSize } = preferences;
  const pages = usePages(JSON.stringify([applied, searched, pageSize]));
  const query = {
    ...applied,
    ...(searched ? { words: searched } : {}),
    ...(pages.after ? { after: pages.after } : {}),
    limit: pageSize,
  };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...mattersQuery(query),
    placeholderData: keepPreviousData,
  });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [bulk, setBulk] = useState<ActName>();
  const columns = columnsOf({ names, words: all, list: words }, preferences.columns);

  const apply = (search: MatterSearch): void => {
    setPicked(new Set());
    void navigate({ search });
  };
  const arrange = (key: string, changed: { width?: number; hidden?: boolean }): void =>
    change({ columns: kept(columns.map((column) => (column.key === key ? { ...column, ...changed } : column))) });
  const move = (key: string, place: number): void => change({ columns: kept(movedTo(columns, key, place)) });

  if (error) return <FaultNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const rows = data.rows.filter(({ matter }) => picked.has(matter));
  const from = pages.depth * pageSize;

  return (
    <div className="matters-page">
      <h1 className="unseen">{words.title}</h1>
      <Filters applied={applied} onApply={apply} />
      <div className="list-bar">
        <output>
          <b>{data.more ? words.totalOrMore(data.total) : words.total(data.total)}</b>
          {data.rows.length > 0 && <span className="quiet"> {words.range(from + 1, from + data.rows.length)}</span>}
        </output>
        {searched && (
          <span className="searched">
            {words.searched(searched)}
            <Button type="link" size="small" onClick={() => searchFor("")}>
              {words.clearSearch}
            </Button>
          </span>
        )}
        {rows.length > 0 && (
          <span className="bulk">
            {words.selected(rows.length)}
            {inBulk.map((act) => (
              <Button key={act} size="small" onClick={() => setBulk(act)}>
                {acts[act].verb}
              </Button>
            ))}
            <Button type="link" size="small" onClick={() => setPicked(new Set())}>
              {words.clear}
            </Button>
          </span>
        )}
        <span className="list-tools">
          <Views
            views={preferences.views}
            current={applied}
            columns={kept(columns)}
            onOpen={(view) => {
              if (view.columns) change({ columns: view.columns });
              apply(view.query);
            }}
            onViews={(views) => change({ views })}
          />
          <ColumnChooser columns={columns} onHidden={(key, hidden) => arrange(key, { hidden })} onMove={move} />
        </span>
      </div>
      {data.rows.length === 0 ? (
        <Empty>{Object.keys(applied).length > 0 || searched ? words.empty : words.emptyAll}</Empty>
      ) : (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? "matters-rows stale" : "matters-rows"}>
          <MattersTable
            rows={data.rows}
            columns={columns}
            picked={picked}
            onPick={setPicked}
            onWidth={(key, width) => arrange(key, { width })}
            onMove={(key, before) =>
              move(
                key,
                columns.findIndex((column) => column.key === before),
              )
            }
          />
        </div>
      )}
      <div className="pager">
        <Button disabled={pages.depth === 0} onClick={pages.back}>
          ◂ {words.previous}
        </Button>
        <Button disabled={data.next === undefined} onClick={() => data.next && pages.on(data.next)}>
          {words.next} ▸
        </Button>
        <PickList
          aria-label={words.pageSize}
          value={pageSize}
          onChange={(size) => change({ pageSize: size })}
          options={[20, 50, 100, 200].map((value) => ({ value, label: `${words.pageSize} ${value}` }))}
        />
      </div>
      {bulk && (
        <BulkDrawer
          act={bulk}
          rows={rows}
          onClose={(done) => {
            setBulk(undefined);
            if (done) setPicked(new Set());
          }}
        />
      )}
    </div>
  );
}
