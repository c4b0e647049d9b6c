import type { MatterId, OfficerId } from "../kernel/id.ts";
import type { Effect } from "../organisation/change.ts";
import { inJurisdiction, type Sight } from "../store/connect.ts";
import { carryOut } from "./carry-out.ts";
import type { House } from "./house.ts";

/**
 * Carries a change of the organisation into the matters it concerns: those that accuse somebody it speaks of, and those
 * in which somebody it speaks of has a part or whose unit they decide in. Until then nobody sees more than they may,
 * because sight asks the organisation as it stands.
 */
export async function keepAway(house: House, effects: readonly Effect[]): Promise<void> {
  const concerned = [...new Set(effects.flatMap(officersIn))];
  const anew = effects.some((effect) => "put" in effect && effect.put === "unit" && effect.unit.tier === 0);
  if (concerned.length === 0 && !anew) return;
  const { jurisdiction } = house;
  const sight: Sight = { jurisdiction, as: "clerk" };
  const organisation = await house.organisation.now();
  const units = concerned.flatMap(
    (officer) => organisation.officers.get(officer)?.holds.map(({ post }) => organisation.posts.get(post)?.unit) ?? [],
  );
  const held = units.filter((unit) => unit !== undefined);
  const matters = await inJurisdiction(
    house.store,
    sight,
    (tx) => tx<{ matter: MatterId }[]>`
    select matter from matter where jurisdiction = ${jurisdiction} and stage <> 'merged'
      and (subject_officers && ${concerned as string[]}::text[] or officers && ${concerned as string[]}::text[]
        or (subject_officers <> '{}' and (answerable = any (${held as string[]}::text[]) or handling = any (${held as string[]}::text[])))
        or (${anew} and stage = 'passed-up'))
    order by matter`,
  );
  for (const { matter } of matters)
    await carryOut(house, { actor: { as: "clerk" }, sight, matter, command: { command: "keep-away" } });
}

function officersIn(effect: Effect): OfficerId[] {
  const what = "drop" in effect ? effect.drop : effect.put;
  if (!("officer" in effect)) return [];
  if ("kin" in effect) return [effect.officer, effect.kin];
  return "drop" in effect || what === "holding" ? [effect.officer] : [];
}
