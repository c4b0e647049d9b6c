import type { Sight } from "../../store/connect.ts";
import { cardOf } from "./arrange.ts";
import type { Catalogue } from "./catalogue.ts";
import { ask, passes, type Clause } from "./sieve.ts";

/**
 * What lets a viewer see a matter, by the same questions as the policy on the table `matter`, which asks again when it is
 * shown: it lies within reach of a unit of theirs or names them; they did not stand aside from it; it does not accuse
 * them, their kin or whoever they stand under; their unit is not kept away from it; and of a repeat, that they see the matter
 * it was linked into.
 */
export function inSight(catalogue: Catalogue, { officer, sights, kin, lineage }: Sight): Clause[] {
  const own = officer === undefined ? [] : [officer];
  const plain = [
    [ask(catalogue, "reach", among(sights)), ask(catalogue, "officers", among(own))],
    [ask(catalogue, "stood_aside", not(among(own)))],
    [ask(catalogue, "subject_officers", not(among(kin)))],
    [ask(catalogue, "barred_units", not(among(lineage)))],
  ];
  const withTheOther = ask(catalogue, "merged_into", (into) => {
    const card = into === undefined ? undefined : cardOf(catalogue, into);
    return into === undefined || (card !== undefined && passes(plain, card));
  });
  return [...plain, [withTheOther]];
}

type IsSo<Item> = (values: readonly Item[] | undefined) => boolean;

function among<Item>(wanted: readonly Item[] = []): IsSo<Item> {
  const all = new Set(wanted);
  return (values = []) => values.some((one) => all.has(one));
}

function not<Item>(isSo: IsSo<Item>): IsSo<Item> {
  return (values) => !isSo(values);
}
