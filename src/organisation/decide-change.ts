import type { OfficerId, PostId, RegionId, StationId, UnitId } from "../kernel/id.ts";
import { applyEffect } from "./apply-effect.ts";
import type { ChangeRefusal } from "./change-refusal.ts";
import type { Effect, OrganisationCommand, OrganisationEvent } from "./change.ts";
import { checkOrganisation } from "./check.ts";
import { tierOfKind } from "./check-units.ts";
import { bothWays, isDeclared } from "./kin.ts";
import type { Organisation } from "./organisation.ts";
import type { Station } from "./place.ts";
import { guardedPosts, readingPosts, type PostKind } from "./post-kind.ts";
import { isGuarded, mayConfirm, somebodyElseCame, type SignIns } from "./sign-in.ts";

/** What surrounds a change: the organisation, its stations, how each signs in, who acts, and ids for what is new. */
export type ChangeOffice = {
  readonly organisation: Organisation;
  readonly stations: ReadonlyMap<StationId, Station>;
  readonly signIns: SignIns;
  readonly officer: OfficerId;
  readonly newId: () => string;
};

export type ChangeDecision =
  | { readonly event: OrganisationEvent; readonly effects: readonly Effect[] }
  | { readonly refusal: ChangeRefusal };

/**
 * Decides one change of an organisation. Administrators change it, and any officer may declare their own kin (监察法
 * Art. 67); a sign-in that one administrator issued is confirmed by somebody else. What would leave the organisation with a fault that it did not have is refused with that fault.
 */
export function decideChange(command: OrganisationCommand, office: ChangeOffice): ChangeDecision {
  const { organisation, officer } = office;
  const ownKin = command.command === "declare-kin" && command.officer === officer;
  const confirms = command.command === "confirm-sign-in";
  if (!ownKin && !confirms && !administers(organisation, officer)) return refuse({ why: "only-administrators" });

  const decision = answer(command, office);
  if ("refusal" in decision) return decision;
  const after = decision.effects.reduce(applyEffect, organisation);
  const before = new Set(checkOrganisation(organisation).map(({ about, why }) => `${why} ${about}`));
  const fault = checkOrganisation(after).find(({ about, why }) => !before.has(`${why} ${about}`));
  if (fault) return refuse({ why: "fault", fault });
  if (!somebodyAdministers(office, decision.effects, after)) return refuse({ why: "last-administrator" });
  return decision;
}

function answer(command: OrganisationCommand, office: ChangeOffice): ChangeDecision {
  const { organisation, stations, signIns, newId } = office;
  const { units, posts, officers, relations } = organisation;
  const unknown = whatIsUnknown(command, office);
  if (unknown) return refuse({ why: "not-there", field: unknown });

  switch (command.command) {
    case "add-unit": {
      const { parent, kind, name, place } = command;
      const above = units.get(parent)?.region;
      const region = place ? (newId() as RegionId) : above;
      const unit = { unit: newId() as UnitId, parent, tier: tierOfKind[kind], kind, name, region };
      return {
        event: { type: "unit-added", unit: unit.unit, parent, kind, name, region },
        effects: [
          ...(place && region
            ? [{ put: "region", region: { region, parent: above, name: place, code: region } } as const]
            : []),
          { put: "unit", unit },
        ],
      };
    }
    case "rename-unit": {
      const unit = units.get(command.unit);
      if (!unit) return refuse({ why: "not-there", field: "unit" });
      const { name } = command;
      if (unit.name.zh === name.zh && unit.name.en === name.en) return refuse({ why: "already-so" });
      return {
        event: { type: "unit-renamed", unit: unit.unit, name },
        effects: [{ put: "unit", unit: { ...unit, name } }],
      };
    }
    case "add-post": {
      const { unit, kind, title } = command;
      const post = { post: newId() as PostId, unit, kind, title };
      return { event: { type: "post-added", ...post }, effects: [{ put: "post", post }] };
    }
    case "add-officer": {
      const officer = newId() as OfficerId;
      return {
        event: { type: "officer-added", officer },
        effects: [{ put: "officer", officer, name: command.name }],
      };
    }
    case "rename-officer": {
      const { officer, name } = command;
      if (officers.get(officer)?.name === name) return refuse({ why: "already-so" });
      return { event: { type: "officer-renamed", officer }, effects: [{ put: "officer", officer, name }] };
    }
    case "appoint": {
      const { officer, post, deputyFor } = command;
      const kind = posts.get(post)?.kind;
      if (officer === office.officer && kind && needsAnother(kind))
        return refuse({ why: "own-appointment", field: "officer" });
      if (officers.get(officer)?.holds.some((held) => held.post === post)) return refuse({ why: "already-so" });
      // Who was let in without a second person would otherwise come to read matters without one.
      const signIn = signIns.get(officer);
      if (signIn?.ready && !signIn.vouched && kind && guardedPosts.includes(kind))
        return refuse({ why: "sign-in-not-confirmed", field: "officer" });
      return {
        event: { type: "officer-appointed", officer, post, ...(deputyFor === undefined ? {} : { deputyFor }) },
        effects: [{ put: "holding", officer, post, deputyFor }],
      };
    }
    case "dismiss": {
      const { officer, post } = command;
      if (!officers.get(officer)?.holds.some((held) => held.post === post)) return refuse({ why: "nothing-to-end" });
      return {
        event: { type: "officer-dismissed", officer, post },
        effects: [{ drop: "holding", officer, post }],
      };
    }
    case "declare-kin": {
      const { officer, kin } = command;
      // Else whoever is accused could declare everybody who is to work on it their kin, and nobody would be left.
      const other = officer === office.officer ? kin : officer;
      const own = [officer, kin].includes(office.officer);
      const ways = own ? [{ officer: office.officer, kin: other }] : bothWays({ officer, kin });
      const missing = ways.filter((way) => !isDeclared(relations, way));
      if (missing.length === 0) return refuse({ why: "already-so" });
      return {
        event: { type: "kin-declared", officer, kin },
        effects: missing.map((way) => ({ put: "relation", ...way }) as const),
      };
    }
    case "end-kin": {
      const { officer, kin } = command;
      // Ending a relation lifts a bar, so nobody lifts their own.
      if (officer === office.officer || kin === office.officer) return refuse({ why: "own-kin", field: "officer" });
      const ended = bothWays({ officer, kin }).filter((way) => isDeclared(relations, way));
      if (ended.length === 0) return refuse({ why: "nothing-to-end" });
      return {
        event: { type: "kin-ended", officer, kin },
        effects: ended.map((way) => ({ drop: "relation", ...way }) as const),
      };
    }
    case "let-sign-in": {
      const { officer, name } = command;
      if (officer === office.officer) return refuse({ why: "own-sign-in", field: "officer" });
      const taken = [...signIns].some(([other, known]) => known.name === name && other !== officer);
      if (taken) return refuse({ why: "sign-in-name-taken", field: "name" });
      const guarded = isGuarded(organisation, officer);
      const confirmation = !guarded ? "none" : somebodyElseCame(signIns, office.officer) ? "second" : "alone";
      const renewed = signIns.get(officer)?.wasReady ?? false;
      return {
        event: { type: "sign-in-let", officer, renewed, confirmation },
        effects: [{ put: "sign-in", officer, name, confirmation, renewed }],
      };
    }
    case "confirm-sign-in": {
      const { officer } = command;
      const signIn = signIns.get(officer);
      if (!signIn?.name || signIn.vouched) return refuse({ why: "nothing-to-end" });
      const { issuedBy } = signIn;
      if (!issuedBy || !mayConfirm(organisation, signIns, { officer, issuedBy }, office.officer))
        return refuse({ why: "not-yours-to-confirm", field: "officer" });
      return {
        event: { type: "sign-in-confirmed", officer, issuedBy },
        effects: [{ put: "confirmation", officer, by: office.officer }],
      };
    }
    case "end-sign-in": {
      const { officer } = command;
      if (!signIns.get(officer)?.name) return refuse({ why: "nothing-to-end" });
      return { event: { type: "sign-in-ended", officer }, effects: [{ drop: "sign-in", officer }] };
    }
    case "add-station": {
      const { unit } = command;
      const station = { ...stationOf(command), station: newId() as StationId, unit, region: units.get(unit)?.region };
      return {
        event: { type: "station-added", station: station.station, unit },
        effects: [{ put: "station", station }],
      };
    }
    case "change-station": {
      const known = stations.get(command.station);
      if (!known) return refuse({ why: "not-there", field: "station" });
      const { station, unit, region } = known;
      return {
        event: { type: "station-changed", station, unit },
        effects: [{ put: "station", station: { ...stationOf(command), station, unit, region } }],
      };
    }
  }
}

/** Nobody gives themself what reads matters, opens identities, or watches over those who administer. */
function needsAnother(kind: PostKind): boolean {
  return readingPosts.includes(kind) || kind === "custodian" || kind === "auditor";
}

function administers({ officers, posts }: Organisation, officer: OfficerId): boolean {
  return officers.get(officer)?.holds.some(({ post }) => posts.get(post)?.kind === "administrator") ?? false;
}

/** Somebody who administers can still sign in; where nobody could before, nothing is lost. */
function somebodyAdministers(office: ChangeOffice, effects: readonly Effect[], after: Organisation): boolean {
  const ended = effects.flatMap((effect) =>
    "officer" in effect && ("drop" in effect ? effect.drop : effect.put) === "sign-in" ? [effect.officer] : [],
  );
  const can = (organisation: Organisation, without: readonly OfficerId[]) =>
    [...office.signIns].some(([one, { ready }]) => ready && !without.includes(one) && administers(organisation, one));
  return can(after, ended) || !can(office.organisation, []);
}

type Field = Extract<ChangeRefusal, { why: "not-there" }>["field"];

/** The first thing the command names that is not there. */
function whatIsUnknown(command: OrganisationCommand, { organisation, stations }: ChangeOffice): Field | undefined {
  const { units, posts, officers } = organisation;
  if ("parent" in command && !units.has(command.parent)) return "parent";
  if ("unit" in command && !units.has(command.unit)) return "unit";
  if ("post" in command && !posts.has(command.post)) return "post";
  if ("officer" in command && !officers.has(command.officer)) return "officer";
  if ("kin" in command && !officers.has(command.kin)) return "kin";
  return "station" in command && !stations.has(command.station) ? "station" : undefined;
}

function stationOf({
  name,
  address,
  hours,
  phone,
  wechat,
  channels,
}: Extract<OrganisationCommand, { command: "add-station" | "change-station" }>) {
  return { name, address, hours, ...(phone === "" ? {} : { phone }), ...(wechat === "" ? {} : { wechat }), channels };
}

function refuse(refusal: ChangeRefusal): { refusal: ChangeRefusal } {
  return { refusal };
}
