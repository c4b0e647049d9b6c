import type { OfficerId, UnitId } from "../kernel/id.ts";
import { lineage } from "../organisation/lineage.ts";
import type { PostKind } from "../organisation/post-kind.ts";
import { whenOpen } from "../rules/office-hours.ts";
import { rungsDue } from "../rules/rungs-due.ts";
import type { RungAddressee } from "../rules/rung-rule.ts";
import type { EventOf } from "./event.ts";
import type { Office } from "./office.ts";
import type { Matter } from "./state.ts";
import { whoCould } from "./who-could.ts";

/** Whom a rung tells: one officer, or the posts of a unit. */
export type Told = { readonly unit: UnitId; readonly posts: readonly PostKind[]; readonly officer?: OfficerId };

/**
 * The warnings that are due now and have not been given, each once ever for a clock. Nobody is called while the office is
 * closed unless the rule is urgent: what came due meanwhile is given when it opens. A clock that stands still warns nobody.
 */
export function warningsDue(m: Matter, office: Office): EventOf<"rung-fired">[] {
  const { rulebook, calendar, zone, at } = office;
  const isOpen = whenOpen(calendar, zone, at) === at;
  if (m.stage === "merged" || m.stage === "passed-up") return [];
  return m.clocks.flatMap(({ clock, record, ended, fired = {} }) => {
    const rule = rulebook.clocks.find(({ id }) => id === record.rule);
    if (ended || !rule || (!rule.urgent && !isOpen)) return [];
    return rungsDue(record, rule.warn, rulebook.rungs, calendar, office)
      .filter(({ id }) => fired[id] === undefined)
      .map(({ id, tells }) => ({ type: "rung-fired" as const, clock, rung: id, ...told(m, tells, office) }));
  });
}

/** Who is told, up the tree from the unit with which the matter lies, past everybody who must not come near. */
function told(m: Matter, tells: RungAddressee, { organisation, rulebook }: Office): Told {
  const lies = m.passing && m.stage === "transferred" ? m.passing.to : (m.handling ?? m.answerable);
  const above = lineage(organisation, lies).filter((unit) => organisation.units.get(unit)?.tier !== 0);
  switch (tells) {
    case "handler":
      return m.handler === undefined
        ? someone(m, above, rulebook.powers["find-point"].posts, organisation)
        : { unit: lies, posts: [], officer: m.handler };
    case "leader":
      return m.package?.leader === undefined
        ? someone(m, above, ["leader", "centre-director"], organisation)
        : { unit: lies, posts: [], officer: m.package.leader };
    case "head":
      return someone(m, above, ["head"], organisation);
    case "upper-level":
      return someone(m, above.length > 1 ? above.slice(1) : above, ["head", "leader"], organisation);
  }
}

function someone(
  m: Matter,
  units: readonly UnitId[],
  posts: readonly PostKind[],
  organisation: Office["organisation"],
): Told {
  const unit = units.find((one) => whoCould(m, one, posts, organisation) === "somebody");
  return { unit: unit ?? units[0] ?? m.answerable, posts };
}
