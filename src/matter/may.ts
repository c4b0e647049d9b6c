import type { UnitId } from "../kernel/id.ts";
import { lineage } from "../organisation/lineage.ts";
import type { OfficerPower, Power } from "../rules/rulebook.ts";
import type { By, HeldPost } from "./actor.ts";
import { isOfficerBarred } from "./bars.ts";
import type { Office } from "./office.ts";
import type { Refusal } from "./refusal.ts";
import type { Matter } from "./state.ts";

/**
 * Through which post the officer may use this command on this matter, and through which others of theirs as well; or the
 * reason why not. The rulebook's powers say which posts, and from which unit; a barred officer may nothing, as if the
 * matter did not exist.
 */
export function may(
  command: OfficerPower,
  m: Matter | undefined,
  office: Office,
): { by: By; orBy: readonly By[] } | { refusal: Refusal } {
  const { actor, rulebook, organisation } = office;
  const power = rulebook.powers[command];
  if (actor.as !== "officer")
    return { refusal: { why: "not-in-your-power", command, posts: power.posts, clause: power.clause } };
  if (m && isOfficerBarred(m, actor.officer, organisation)) return { refusal: { why: "not-found" } };

  const fitting = actor.holds.filter((held) => power.posts.includes(held.kind));
  if (fitting.length === 0)
    return { refusal: { why: "not-in-your-power", command, posts: power.posts, clause: power.clause } };
  const [by, ...orBy] = fitting
    .filter((held) => standsAt(power, held, m, office))
    .map(({ post, unit, deputyFor }): By => {
      return { as: "officer", officer: actor.officer, unit, post, ...(deputyFor ? { deputyFor } : {}) };
    });
  return by ? { by, orBy } : { refusal: { why: "not-the-answerable-unit", command, clause: power.clause } };
}

function standsAt(power: Power, held: HeldPost, m: Matter | undefined, { organisation, actor }: Office): boolean {
  if (power.at === "anywhere" || !m) return true;
  const answers = leads(organisation, held.unit, m.answerable);
  const works = m.handling !== undefined && leads(organisation, held.unit, m.handling);
  switch (power.at) {
    case "district":
      return held.tier <= 1;
    case "answerable":
      return answers;
    case "handling":
      return m.handling === undefined ? answers : works;
    case "either":
      return answers || works || (m.passing !== undefined && leads(organisation, held.unit, m.passing.to));
    case "named":
      return actor.as === "officer" && (answers || works || isNamed(m, actor.officer));
  }
}

/** A unit speaks for itself and for the units it leads; the organ above only for itself, once a matter was passed up to it. */
function leads(organisation: Office["organisation"], unit: UnitId, led: UnitId): boolean {
  return unit === led || (organisation.units.get(unit)?.tier !== 0 && lineage(organisation, led).includes(unit));
}

function isNamed(m: Matter, officer: string): boolean {
  const duties = Object.values(m.duties).some((duty) => duty.holder === officer);
  return (
    duties ||
    m.handler === officer ||
    m.package?.leader === officer ||
    (m.package?.team.some((one) => one === officer) ?? false)
  );
}
