import type { OfficerId } from "../kernel/id.ts";
import type { Effect } from "./change.ts";
import type { Officer, Organisation } from "./organisation.ts";

/** The organisation with one thing changed. Places and sign-ins stand beside it and change nothing in it. */
export function applyEffect(organisation: Organisation, effect: Effect): Organisation {
  const { units, posts, officers, relations, areas } = organisation;
  if ("drop" in effect) {
    switch (effect.drop) {
      case "holding":
        return withOfficer(organisation, effect.officer, ({ holds, ...officer }) => ({
          ...officer,
          holds: holds.filter(({ post }) => post !== effect.post),
        }));
      case "relation":
        return {
          ...organisation,
          relations: relations.filter(({ officer, kin }) => officer !== effect.officer || kin !== effect.kin),
        };
      case "area":
        return { ...organisation, areas: areas.filter(({ area }) => area !== effect.area) };
      case "sign-in":
        return organisation;
    }
  }
  switch (effect.put) {
    case "unit":
      return { ...organisation, units: new Map(units).set(effect.unit.unit, effect.unit) };
    case "post":
      return { ...organisation, posts: new Map(posts).set(effect.post.post, effect.post) };
    case "officer": {
      const { officer, name, retired } = effect;
      const holds = officers.get(officer)?.holds ?? [];
      return {
        ...organisation,
        officers: new Map(officers).set(officer, { officer, name, holds, ...(retired ? { retired } : {}) }),
      };
    }
    case "holding": {
      const { post, deputyFor } = effect;
      const held = { post, ...(deputyFor === undefined ? {} : { deputyFor }) };
      return withOfficer(organisation, effect.officer, (one) => ({ ...one, holds: [...one.holds, held] }));
    }
    case "relation":
      return { ...organisation, relations: [...relations, { officer: effect.officer, kin: effect.kin }] };
    case "area": {
      const others = areas.filter(({ area }) => area !== effect.area.area);
      return { ...organisation, areas: [...others, effect.area] };
    }
    case "region":
    case "sign-in":
    case "confirmation":
    case "password":
    case "station":
      return organisation;
  }
}

function withOfficer(organisation: Organisation, officer: OfficerId, change: (one: Officer) => Officer): Organisation {
  const one = organisation.officers.get(officer);
  return one ? { ...organisation, officers: new Map(organisation.officers).set(officer, change(one)) } : organisation;
}
