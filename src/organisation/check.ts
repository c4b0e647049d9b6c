import type { UnitId } from "../kernel/id.ts";
import { faultsOfHoldings, faultsOfPost } from "./check-posts.ts";
import { faultsOfUnit } from "./check-units.ts";
import { fault, type OrganisationFault } from "./organisation-fault.ts";
import type { Organisation } from "./organisation.ts";

/**
 * Everything that is wrong with an organisation, each as a sentence; none when it can be worked with. The tree has no
 * loops and its tiers follow one another; every post stands in a unit that may have it and has one holder in their own
 * right; a deputy stands in for that holder, and nobody from a village or group for somebody who decides; kin are known
 * people; areas are made of townships, each in one area at most.
 */
export function checkOrganisation(organisation: Organisation): OrganisationFault[] {
  return [
    ...[...organisation.units.values()].flatMap((unit) => faultsOfUnit(unit, organisation)),
    ...[...organisation.posts.values()].flatMap((post) => faultsOfPost(post, organisation)),
    ...faultsOfHoldings(organisation),
    ...faultsOfRelations(organisation),
    ...faultsOfAreas(organisation),
  ];
}

function faultsOfRelations({ relations, officers }: Organisation): OrganisationFault[] {
  return relations.flatMap(({ officer, kin }) => {
    if (officer === kin)
      return [fault(officer, "kin-of-self", "申报的亲属是本人", "The declared kin is the officer themselves")];
    const unknown = [officer, kin].find((one) => !officers.has(one));
    return unknown === undefined
      ? []
      : [
          fault(
            unknown,
            "kin-unknown",
            "申报的亲属关系中有不存在的人",
            "A declared relation names somebody who does not exist",
          ),
        ];
  });
}

function faultsOfAreas({ areas, units }: Organisation): OrganisationFault[] {
  const seen = new Set<UnitId>();
  return areas.flatMap(({ area, name, units: members }) =>
    members.flatMap((unit) => {
      const twice = seen.has(unit);
      seen.add(unit);
      if (units.get(unit)?.kind !== "township-commission")
        return [
          fault(
            area,
            "area-not-of-townships",
            `${name.zh}里有不是乡镇的单位`,
            `${name.en} has a member that is no township`,
          ),
        ];
      return twice
        ? [
            fault(
              area,
              "in-two-areas",
              `${units.get(unit)?.name.zh}同时在两个片区`,
              `${units.get(unit)?.name.en} is in two areas`,
            ),
          ]
        : [];
    }),
  );
}
