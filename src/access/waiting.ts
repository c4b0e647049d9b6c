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
import { turningIn, type Turning } from "./row-colour.ts";
import { sightOf } from "./sight.ts";

/** Something that waits for an officer, as the database has it. */
export type Waiting = Turning & {
  readonly kind: TaskKind;
  readonly matter: MatterId;
  readonly about: string;
  readonly verb: OfficerCommand["command"];
  readonly due: Day | "infinity";
  readonly due_at: number | null;
};

/** So many that an officer may not see can stand among their tasks before more are asked for. */
const spare = 50;

/**
 * What waits for an officer, what is late soonest first: what is theirs by name, and what waits for a post they hold in its unit,
 * of matters in their sight, `most` at most; whether there are more is `beyond`. What is out of their sight takes no place
 * and adds to no count: else whoever counts could tell that something is kept from them.
 */
export async function waitingFor(
  house: House,
  viewer: Viewer,
  most: number,
): Promise<{ waiting: readonly Waiting[]; beyond: boolean }> {
  const catalogue = await house.catalogue.now();
  const inTheirs = inSight(catalogue, sightOf(viewer, await house.organisation.now()));
  for (let reach = most + spare; ; reach *= 2) {
    const found = await firstOf(house, viewer, reach);
    const seen = found.filter(({ matter }) => {
      const card = cardOf(catalogue, matter);
      return card !== undefined && passes(inTheirs, card);
    });
    if (seen.length > most || found.length < reach) return { waiting: seen.slice(0, most), beyond: seen.length > most };
  }
}

/** The first of an officer's tasks, seen or not. Each unit's lie in an index in the order of their days, so no more are looked at. */
async function firstOf({ store, jurisdiction }: House, viewer: Viewer, reach: number): Promise<readonly Waiting[]> {
  const units = [...Map.groupBy(viewer.holds, ({ unit }) => unit)];
  const [found] = await inJurisdiction(store, { jurisdiction, as: "clerk" }, (tx) => {
    const own = tx`(select * from task where jurisdiction = ${jurisdiction} and officer = ${viewer.officer} order by late_at, matter limit ${reach})`;
    const all = units.reduce((before, [unit, posts]) => {
      const kinds = posts.map(({ kind }) => kind);
      return tx`${before} union all (
        select * from task where jurisdiction = ${jurisdiction} and officer is null and unit = ${unit} and posts && ${kinds}::text[]
        order by late_at, matter limit ${reach})`;
    }, own);
    return planned(tx, () => [
      tx<Waiting[]>`
        select kind, matter, about, verb, due::text, ${turningIn(tx)} from (${all}) it
        order by late_at, matter, kind limit ${reach}`,
    ]);
  });
  return found;
}
