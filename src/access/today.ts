import type { Fragment } from "postgres";
import type { TaskRow, TodayView } from "../contract/today.ts";
import { daysBetween, type Day } from "../kernel/day.ts";
import type { EnvelopeId, MatterId } from "../kernel/id.ts";
import { dayIn, instant } from "../kernel/instant.ts";
import type { OfficerCommand } from "../matter/command.ts";
import { taskKinds, type TaskKind } from "../matter/task.ts";
import { inJurisdiction } from "../store/connect.ts";
import type { Viewer } from "./door.ts";
import { planned } from "./find-matters.ts";
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
  counts: Partial<Record<TaskKind, number>>;
  beyond: boolean;
};

/** So many rows are shown, and so many counted: what lies beyond those comes later, and to count it would cost more than the page. */
const usual = { shown: 200, counted: 1_000 };

/** What needs this officer today, by the clock: what is theirs by name, and what waits for a post they hold in its unit. */
export async function today(house: House, viewer: Viewer, { shown, counted } = usual): Promise<TodayView> {
  const sight = sightOf(viewer, await house.organisation.now());
  const { jurisdiction } = house;
  const on = dayIn(house.zone, instant(house.now()));
  return inJurisdiction(house.store, sight, async (tx) => {
    // Each unit's tasks lie in an index in the order of their days, so no more are looked at than are counted.
    const first = (whose: Fragment) =>
      tx`(select * from task_in_sight where ${whose} order by due, matter limit ${counted + 1})`;
    const units = Map.groupBy(viewer.holds, ({ unit }) => unit);
    const waiting = [...units]
      .map(([unit, posts]) =>
        first(tx`officer is null and unit = ${unit} and posts && ${posts.map(({ kind }) => kind)}::text[]`),
      )
      .reduce((all, part) => tx`${all} union all ${part}`, first(tx`officer = ${viewer.officer}`));
    const [found] = await planned(tx, () => [
      tx<Found[]>`
        with waiting as materialized (select * from (${waiting}) every order by due, matter, kind limit ${counted + 1})
        select t.kind, t.matter, t.about, t.verb, m.number, m.first_point, t.due::text, t.yellow_on::text, t.red_on::text,
          (select json_object_agg(kind, count) from (
            select kind, count(*)::int as count from (select kind from waiting order by due, matter, kind limit ${counted}) first group by kind
          ) each) as counts,
          (select count(*) from waiting) > ${counted} as beyond
        from (select * from waiting order by due, matter, kind limit ${shown}) t
        join matter m on m.jurisdiction = ${jurisdiction} and m.matter = t.matter
        order by t.due, m.number, t.kind`,
    ]);
    const words = await readWords(
      house,
      tx,
      found.map(({ first_point }) => first_point),
    );
    const counts = Object.fromEntries(
      taskKinds.map((kind) => [kind, found[0]?.counts[kind] ?? 0]),
    ) as TodayView["counts"];
    const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
    return {
      on,
      tasks: found.map((row) => taskRow(row, words.get(row.first_point) ?? "", on)),
      counts,
      more: Math.max(0, all - found.length),
      notAllCounted: found[0]?.beyond ?? false,
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
