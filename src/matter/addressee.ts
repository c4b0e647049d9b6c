import type { OfficerId, UnitId } from "../kernel/id.ts";
import { isOfficerBarred, isUnitBarred, postsOf } from "./bars.ts";
import type { Office } from "./office.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter } from "./state.ts";
import { whoCould } from "./who-could.ts";

/** A refusal about the one a matter would go to. */
type NoAddressee = Extract<Refusal, { why: "addressee-barred" | "addressee-cannot-decide" | "addressee-unknown" }>;

/**
 * Why a unit cannot be sent a matter: unknown, without power to decide, within reach of the one accused, or with nobody
 * left to decide who has not stood aside.
 */
export function addressee(unit: UnitId, m: Matter, { organisation, rulebook }: Office): NoAddressee | undefined {
  const known = organisation.units.get(unit);
  if (!known) return { why: "addressee-unknown" };
  const isLost = whoCould(m, unit, rulebook.powers.accept.posts, organisation) === "all-kept-away";
  const isKeptAway = isUnitBarred(m, unit, organisation) || isLost;
  if (isKeptAway) return { why: "addressee-barred", clause: bar };
  return rulebook.decidingTiers.includes(known.tier) ? undefined : { why: "addressee-cannot-decide" };
}

/** Why an officer cannot be given a part in a matter: unknown, within reach of the accused, or in no post that works on matters. */
export function officerAddressee(
  officer: OfficerId,
  m: Matter,
  { organisation, rulebook }: Office,
): NoAddressee | undefined {
  if (!organisation.officers.has(officer)) return { why: "addressee-unknown" };
  if (isOfficerBarred(m, officer, organisation)) return { why: "addressee-barred", clause: bar };
  const works = postsOf(organisation, officer).some(({ unit, kind }) => {
    const tier = organisation.units.get(unit)?.tier;
    return (
      tier !== undefined && rulebook.decidingTiers.includes(tier) && rulebook.powers["do-duty"].posts.includes(kind)
    );
  });
  return works ? undefined : { why: "addressee-cannot-decide" };
}

const bar = {
  zh: "《信访工作条例》第三十条、第四十六条；《检举控告工作规则》第四十七条",
  en: "Petition Regulations Arts. 30, 46; Accusation Rules Art. 47",
};
