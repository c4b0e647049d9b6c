import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import type { TaskRow, TodayView } from "../../contract/today.ts";
import { useWords } from "../language.tsx";
import { useNames } from "../names.ts";
import { DueMark } from "../parts/due-mark.tsx";
import { useRowKeys } from "../parts/row-keys.ts";
import { Empty } from "../parts/waiting.tsx";
import { usePageWords } from "../page-words.ts";
import { Scroll } from "../parts/scroll.tsx";
import { todayQuery } from "../queries.ts";
import { actWords } from "../words/acts.ts";
import { aboutTask } from "./about-task.ts";
import { TaskDrawer } from "./task-drawer.tsx";

type TaskKind = keyof TodayView["counts"];

/** What needs me, ordered by the clock; each row is one verb, done here. */
export function TodayPage() {
  const { data } = useSuspenseQuery(todayQuery);
  const { today } = useWords();
  const [kind, setKind] = useState<TaskKind>();
  const [begun, setBegun] = useState<TaskRow>();
  const tasks = data.tasks.filter((task) => kind === undefined || task.kind === kind);

  return (
    <>
      <h1 className="page-title">
        {today.title} <span className="quiet">{data.on}</span>
      </h1>
      <KindLinks counts={data.counts} orMore={data.notAllCounted} chosen={kind} onChoose={setKind} />
      {tasks.length === 0 ? <Empty>{today.empty}</Empty> : <TaskList tasks={tasks} onBegin={setBegun} />}
      {data.more > 0 && <p className="quiet">{today.more(data.more, data.notAllCounted)}</p>}
      {begun && (
        <Suspense fallback={null}>
          <TaskDrawer task={begun} onClose={() => setBegun(undefined)} />
        </Suspense>
      )}
    </>
  );
}

type KindLinksProps = {
  readonly counts: Readonly<Record<TaskKind, number>>;
  /** Whether there may be more than was counted. */
  readonly orMore: boolean;
  readonly chosen: TaskKind | undefined;
  readonly onChoose: (kind: TaskKind | undefined) => void;
};

function KindLinks({ counts, orMore, chosen, onChoose }: KindLinksProps) {
  const { today, common } = useWords();
  const waiting = (Object.keys(today.kinds) as TaskKind[]).filter((kind) => counts[kind] > 0);
  if (waiting.length === 0) return null;
  const link = (kind: TaskKind | undefined, label: string, count: number) => (
    <button key={label} type="button" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
      {label}{" "}
      <b>
        {count}
        {orMore && "+"}
      </b>
    </button>
  );
  return (
    <fieldset className="kind-links" aria-label={today.what}>
      {link(
        undefined,
        common.all,
        waiting.reduce((sum, kind) => sum + counts[kind], 0),
      )}
      {waiting.map((kind) => link(kind, today.kinds[kind], counts[kind]))}
    </fieldset>
  );
}

function TaskList({
  tasks,
  onBegin,
}: {
  readonly tasks: readonly TaskRow[];
  readonly onBegin: (task: TaskRow) => void;
}) {
  const { today } = useWords();
  const acts = usePageWords(actWords);
  const names = useNames();
  const navigate = useNavigate();
  const open = ({ matter }: TaskRow): void => void navigate({ to: "/matters/$matter", params: { matter } });
  const { list, rowProps } = useRowKeys<HTMLTableSectionElement>(tasks.length, {
    open: (at) => tasks[at] && open(tasks[at]),
  });

  return (
    <Scroll label={today.title}>
      <table className="plain-table today-table">
        <thead>
          <tr>
            <th className="w-due">{today.due}</th>
            <th className="w-what">{today.what}</th>
            <th>{today.about}</th>
            <th className="w-number">{today.number}</th>
            <th className="w-verb">{today.act}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {tasks.map((task, at) => (
            <tr key={`${task.matter} ${task.kind} ${task.about}`} {...rowProps(at)} onDoubleClick={() => open(task)}>
              <td>
                <DueMark colour={task.colour} daysLeft={task.daysLeft} day={task.due} at={task.at} />
              </td>
              <td>
                {today.kinds[task.kind]}
                <span className="quiet"> {aboutTask(task, names)}</span>
              </td>
              <td className="one-line" title={task.firstPoint}>
                {task.firstPoint}
              </td>
              <td>
                <a
                  href={`/desk/matters/${task.matter}`}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey) return;
                    event.preventDefault();
                    open(task);
                  }}
                >
                  {task.number}
                </a>
              </td>
              <td>
                <button type="button" className="verb" onClick={() => onBegin(task)}>
                  {acts[task.verb].verb}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
