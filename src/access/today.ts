import type { TaskRow, TodayView } from "../contract/today.ts";
import { daysBetween, type Day } from "../kernel/day.ts";
import type { EnvelopeId, MatterId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import type { OfficerCommand } from "../matter/command.ts";
import { taskKinds, type TaskKind } from "../matter/tasks.ts";
import { inJurisdiction } from "../store/connect.ts";
import { send } from "../store/pool.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { readWords } from "./read-words.ts";
import { rowColour } from "./row-colour.ts";
import { sightOf } from "./sight.ts";

type Found = {
  kind: TaskKind;
  matter: MatterId;
  about: string;
  verb: OfficerCommand["command"];
  number: string;
  first_point: EnvelopeId;
  due: Day | "infinity";
  yellow_on: string;
  red_on: string;
};

/** So many rows are shown; what lies beyond is counted. */
const shown = 200;

/** What needs this officer today, by the clock: what is theirs by name, and what waits for a post they hold in its unit. */
export async function today(house: House, viewer: Viewer): Promise<TodayView> {
  const sight = sightOf(viewer, await house.organisation.now());
  const { jurisdiction } = house;
  const on = dayIn(house.zone, instant(house.now()));
  return inJurisdiction(house.store, sight, async (tx) => {
    const mine = viewer.holds
      .map(({ unit, kind }) => tx`officer is null and unit = ${unit} and ${kind} = any (posts)`)
      .reduce((all, part) => tx`${all} or ${part}`, tx`officer = ${viewer.officer}`);
    // Whose the tasks are decides how they are best found: plan it for this officer.
    send(tx`select set_config('plan_cache_mode', 'force_custom_plan', true)`);
    const asked = Promise.all([
      tx<Found[]>`
        select t.kind, t.matter, t.about, t.verb, m.number, m.first_point, t.due::text, t.yellow_on::text, t.red_on::text
        from (select * from task_in_sight where ${mine} order by due, number, kind limit ${shown}) t
        join matter m on m.jurisdiction = ${jurisdiction} and m.matter = t.matter
        order by t.due, m.number, t.kind`,
      tx<{ kind: TaskKind; count: number }[]>`
        select kind, count(*)::int as count from task_in_sight where ${mine} group by kind`,
    ]);
    send(tx`select set_config('plan_cache_mode', 'auto', true)`);
    const [rows, counts] = await asked;
    const words = await readWords(
      house,
      tx,
      rows.map(({ first_point }) => first_point),
    );
    const count = Object.fromEntries(
      taskKinds.map((kind) => [kind, counts.find((one) => one.kind === kind)?.count ?? 0]),
    ) as TodayView["counts"];
    const all = Object.values(count).reduce((sum, one) => sum + one, 0);
    return {
      on,
      tasks: rows.map((row) => taskRow(row, words.get(row.first_point) ?? "", on)),
      counts: count,
      more: Math.max(0, all - rows.length),
    };
  });
}

function taskRow(row: Found, words: string, on: Day): TaskRow {
  const { kind, matter, number, about, verb, due } = row;
  return {
    kind,
    matter,
    number,
    about,
    verb,
    firstPoint: words.slice(0, 120),
    colour: rowColour(row, on),
    ...(due === "infinity" ? {} : { due, daysLeft: daysBetween(on, due) }),
  };
}
