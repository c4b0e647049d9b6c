import type { TaskRow, TodayView } from "../contract/today.ts";
import { daysBetween, type Day } from "../kernel/day.ts";
import type { EnvelopeId, MatterId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import { rankOfNumber } from "../matter/register-number.ts";
import { taskKinds } from "../matter/task.ts";
import { inJurisdiction } from "../store/connect.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { readWords } from "./read-words.ts";
import { moment, rowColour } from "./row-colour.ts";
import { sightOf } from "./sight.ts";
import { waitingFor, type Waiting } from "./waiting.ts";

/** So many rows are shown, and so many counted: what lies beyond those comes later, and to count it would cost more than the page. */
const usual = { shown: 200, counted: 1_000 };

type Shown = {
  matter: MatterId;
  number: string;
  first_point: EnvelopeId;
  rulebook: string;
  rulebook_version: string;
};

/** What needs this officer today, by the clock. What is shown of a matter is read under row security. */
export async function today(house: House, viewer: Viewer, { shown, counted } = usual): Promise<TodayView> {
  const sight = sightOf(viewer, await house.organisation.now());
  const now = house.now();
  const on = dayIn(house.zone, instant(now));
  const { waiting, beyond } = await waitingFor(house, viewer, counted);
  const first = waiting.slice(0, shown);
  return inJurisdiction(house.store, sight, async (tx) => {
    const matters = [...new Set(first.map(({ matter }) => matter))];
    const found = await tx<Shown[]>`
      select matter, number, first_point, rulebook, rulebook_version from matter
      where jurisdiction = ${house.jurisdiction} and matter = any (${matters as string[]}::text[])`;
    const words = await readWords(
      house,
      tx,
      found.map(({ first_point }) => first_point),
    );
    const byMatter = new Map(found.map((row) => [row.matter, row]));
    const tasks = first.flatMap((task) => {
      const row = byMatter.get(task.matter);
      return row ? [{ late: task.late, row: taskRow(task, row, words.get(row.first_point) ?? "", { now, on }) }] : [];
    });
    const counts = Object.fromEntries(
      taskKinds.map((kind) => [kind, waiting.filter((one) => one.kind === kind).length]),
    ) as TodayView["counts"];
    return {
      on,
      tasks: tasks.toSorted(byMoment).map(({ row }) => row),
      counts,
      more: waiting.length - first.length,
      notAllCounted: beyond,
    };
  });
}

function taskRow(
  task: Waiting,
  { number, rulebook, rulebook_version }: Shown,
  words: string,
  { now, on }: { now: number; on: Day },
): TaskRow {
  const { kind, matter, about, verb, due } = task;
  return {
    kind,
    matter,
    number,
    rulebook: { id: rulebook, version: rulebook_version },
    about,
    verb,
    firstPoint: words.slice(0, 120),
    colour: rowColour(task, now),
    ...(due === "infinity" ? {} : { due, daysLeft: daysBetween(on, due), ...moment(task.due_at) }),
  };
}

type Timed = { readonly late: number; readonly row: TaskRow };

/** What is late first comes first; what is due at a moment of a day before what has until its end. */
function byMoment(one: Timed, other: Timed): number {
  const [a, b] = [one.row, other.row];
  return one.late - other.late || rankOfNumber(a.number) - rankOfNumber(b.number) || (a.kind < b.kind ? -1 : 1);
}
