import type { Day } from "../kernel/day.ts";
import type { MatterId } from "../kernel/id.ts";
import type { OfficerCommand } from "../matter/command.ts";
import type { TaskKind } from "../matter/task.ts";
import { inJurisdiction } from "../store/connect.ts";
import { planned } from "../store/planned.ts";
import { cardOf } from "./catalogue/arrange.ts";
import { inSight } from "./catalogue/in-sight.ts";
import { passes } from "./catalogue/sieve.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { sightOf } from "./sight.ts";

/** Something that waits for an officer, as the database has it. */
export type Waiting = {
  readonly kind: TaskKind;
  readonly matter: MatterId;
  readonly about: string;
  readonly verb: OfficerCommand["command"];
  readonly due: Day | "infinity";
  readonly yellow_on: string;
  readonly red_on: string;
};

/**
 * What waits for an officer, soonest last day first: what is theirs by name, and what waits for a post they hold in its unit,
 * of matters in their sight. Each unit's tasks lie in an index in the order of their days, so no more are looked at than
 * `most`; whether there are more is `beyond`.
 */
export async function waitingFor(
  house: House,
  viewer: Viewer,
  most: number,
): Promise<{ waiting: readonly Waiting[]; beyond: boolean }> {
  const { store, jurisdiction } = house;
  const catalogue = await house.catalogue.now();
  const seen = inSight(catalogue, sightOf(viewer, await house.organisation.now()));
  const units = [...Map.groupBy(viewer.holds, ({ unit }) => unit)];
  const [found] = await inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) => {
    const own = tx`(select * from task where jurisdiction = ${jurisdiction} and officer = ${viewer.officer} order by due, matter limit ${most + 1})`;
    const all = units.reduce((before, [unit, posts]) => {
      const kinds = posts.map(({ kind }) => kind);
      return tx`${before} union all (
        select * from task where jurisdiction = ${jurisdiction} and officer is null and unit = ${unit} and posts && ${kinds}::text[]
        order by due, matter limit ${most + 1})`;
    }, own);
    return planned(tx, () => [
      tx<Waiting[]>`
        select kind, matter, about, verb, due::text, yellow_on::text, red_on::text from (${all}) it
        order by due, matter, kind limit ${most + 1}`,
    ]);
  });
  const waiting = found.slice(0, most).filter(({ matter }) => {
    const card = cardOf(catalogue, matter);
    return card !== undefined && passes(seen, card);
  });
  return { waiting, beyond: found.length > most };
}
