import type { OfficerId } from "../kernel/id.ts";
import type { Organisation, Relation } from "./organisation.ts";

/**
 * Those from whose matters an officer is kept away as their kin: whom the officer declared, and whom an administrator did
 * (监察法 Art. 67, 公务员法 Art. 76). What somebody says of themself keeps nobody else away.
 */
export function kinOf(organisation: Organisation, officer: OfficerId): OfficerId[] {
  return organisation.relations.flatMap((relation) => (relation.officer === officer ? [relation.kin] : []));
}

/** The two as kin of each other, as an administrator declares them. */
export function bothWays({ officer, kin }: Relation): readonly Relation[] {
  return [
    { officer, kin },
    { officer: kin, kin: officer },
  ];
}

export function isDeclared(relations: readonly Relation[], { officer, kin }: Relation): boolean {
  return relations.some((one) => one.officer === officer && one.kin === kin);
}
