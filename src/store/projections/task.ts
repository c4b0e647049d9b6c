import type { Matter } from "../../matter/state.ts";
import type { Task, TaskKind } from "../../matter/task.ts";
import { tasksOf } from "../../matter/tasks.ts";
import type { Books, Projection } from "./projection.ts";
import { firstClock, never, turningOf, turningOfDay, type Turning } from "./turning.ts";

/** How long before its last day a task without thresholds of its own turns yellow and red, in calendar days. */
export const taskWarn = { yellow: 5, red: 1 };

/** What waits as long as the clock that is late first. */
const byTheClock: ReadonlySet<TaskKind> = new Set<TaskKind>([
  "gate",
  "decide",
  "take-over",
  "objection",
  "clock",
  "reminder",
  "package",
]);

/** One row a thing that waits for somebody. */
export const taskProjection: Projection = {
  table: "task",
  version: 5,
  key: ["jurisdiction", "matter", "kind", "about"],
  rows: (m, books) =>
    tasksOf(m, books.rulebook).map((task) => ({
      matter: m.matter,
      kind: task.kind,
      about: task.about,
      verb: task.verb,
      unit: task.unit ?? null,
      posts: task.posts,
      officer: task.officer ?? null,
      ...turning(task, m, books),
      follows: task.follows ?? null,
    })),
};

/** A task of a clock that runs in hours turns with it and is late by the minute; every other by its last day. */
function turning({ kind, about, due }: Task, m: Matter, books: Books): Turning {
  if (due === undefined) return never;
  const own = m.clocks.find(({ record, ended }) => !ended && kind === "clock" && record.rule === about)?.record;
  const clock = own ?? (byTheClock.has(kind) ? firstClock(m, books) : undefined);
  return clock?.hours && clock.due === due ? turningOf(clock, books) : turningOfDay(due, taskWarn, m.openedOn, books);
}
