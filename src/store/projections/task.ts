import { addDays, isAfter, type Day } from "../../kernel/day.ts";
import { tasksOf } from "../../matter/tasks.ts";
import type { Projection } from "./projection.ts";

/** How long before its last day a task without thresholds of its own turns yellow and red, in calendar days. */
export const taskWarn = { yellow: 5, red: 1 };

/** One row a thing that waits for somebody. */
export const taskProjection: Projection = {
  table: "task",
  version: 4,
  key: ["jurisdiction", "matter", "kind", "about"],
  rows: (m, { rulebook }) =>
    tasksOf(m, rulebook).map((task) => ({
      matter: m.matter,
      kind: task.kind,
      about: task.about,
      verb: task.verb,
      unit: task.unit ?? null,
      posts: task.posts,
      officer: task.officer ?? null,
      due: task.due ?? "infinity",
      yellow_on: before(task.due, taskWarn.yellow, m.openedOn),
      red_on: before(task.due, taskWarn.red, m.openedOn),
      follows: task.follows ?? null,
    })),
};

function before(due: Day | undefined, days: number, opened: Day): string {
  if (due === undefined) return "infinity";
  const on = addDays(due, -days);
  return isAfter(opened, on) ? opened : on;
}
