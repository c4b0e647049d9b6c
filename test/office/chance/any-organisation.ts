import type { Organisation } from "../../../src/organisation/organisation.ts";
import { organised, places, type Besides, type Place } from "../organisation.ts";
import type { Choices } from "./choices.ts";

/**
 * An organisation by chance: the organ above, the commission and its centre always stand; townships, villages and groups
 * differ, and so do second posts, deputies and declared kin.
 */
export function anyOrganisation(choices: Choices): Organisation {
  const local = places.filter(({ tier }) => tier >= 2);
  const townships = Array.from({ length: 1 + choices.below(3) }, (_, number) => township(`town-${number}`, choices));
  const all = [...places.filter(({ tier }) => tier < 2), ...(choices.percent(50) ? local : []), ...townships.flat()];
  const officers = all.flatMap(({ unit, staff }) => staff.map((kind) => `${unit}.${kind}`));
  const anyone = () => choices.oneOr(officers, "centre.registrar");

  const besides = Array.from({ length: choices.below(6) }, (): Besides => {
    const [officer, post] = [anyone(), anyone()];
    return { officer, post, ...(choices.percent(50) ? { deputyFor: post } : {}) };
  });
  const kin = Array.from({ length: choices.below(6) }, () => [anyone(), anyone()] as const);
  return organised(all, besides, kin);
}

function township(unit: string, choices: Choices): Place[] {
  const villages = Array.from({ length: choices.below(3) }, (_, number) => village(`${unit}-village-${number}`, unit));
  return [
    { unit, under: "commission", tier: 2, kind: "township-commission", staff: ["head", "leader", "handler"] },
    ...villages,
  ];
}

function village(unit: string, under: string): Place {
  return { unit, under, tier: 3, kind: "village-committee", staff: ["village-supervisor", "official"] };
}
