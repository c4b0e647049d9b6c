import type { ContactId } from "../kernel/id.ts";
import type { ClosingCheck } from "../rules/closing-rule.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { realNames } from "./facts.ts";
import type { Missing } from "./refusal.ts";
import type { Matter } from "./state.ts";
import { daysUnreachable } from "./unreachable.ts";
import { petitioners, voiceOf } from "./voice.ts";

/** How one check stands: what shows that it holds, and what is still missing. It holds when nothing is. */
export type Standing = { readonly shownBy: readonly string[]; readonly missing: readonly string[] };

export type ConditionStanding = {
  readonly condition: string;
  readonly checks: readonly (Standing & { readonly check: ClosingCheck })[];
  readonly holds: boolean;
};

/** Every closing condition of the rulebook (四个不结) with its proofs and what it still lacks. */
export function closingConditions(m: Matter, rulebook: Rulebook): ConditionStanding[] {
  return rulebook.closing.map(({ id, checks }) => {
    const standings = checks.map((check) => ({ check, ...standing(check, m, rulebook) }));
    return { condition: id, checks: standings, holds: standings.every(({ missing }) => missing.length === 0) };
  });
}

/** What stands in the way of striking the matter off; empty when nothing does. */
export function missingConditions(m: Matter, rulebook: Rulebook): Missing[] {
  return closingConditions(m, rulebook).flatMap(({ condition, checks }) =>
    checks
      .filter(({ missing }) => missing.length > 0)
      .map(({ check, missing }) => ({ condition, check, about: missing })),
  );
}

function standing(check: ClosingCheck, m: Matter, rulebook: Rulebook): Standing {
  switch (check) {
    case "every-point-found":
      return split(
        m.points,
        ({ point }) => point,
        ({ finding }) => finding !== undefined,
      );
    case "every-point-answered":
      return split(
        m.points,
        ({ point }) => point,
        ({ answer }) => answer !== undefined,
      );
    case "gates-passed":
      return split(
        rulebook.gates,
        ({ id }) => id,
        ({ id }) => m.gates.some(({ gate }) => gate === id),
      );
    case "replied":
      return m.reply ? { shownBy: [m.reply.on], missing: [] } : { shownBy: [], missing: ["reply"] };
    case "obligations-ended": {
      const blocking = m.obligations.filter(
        ({ rule }) => rulebook.obligations.find(({ id }) => id === rule)?.blocks !== "nothing",
      );
      return split(
        blocking,
        ({ obligation }) => obligation,
        ({ ended }) => ended !== undefined,
      );
    }
    case "no-open-withdrawal": {
      const open = petitioners(m).flatMap(({ voice: { withdrawal } }) =>
        withdrawal?.effective === false ? withdrawal : [],
      );
      return { shownBy: [], missing: open.map(({ takesEffect }) => takesEffect) };
    }
    case "duties-done":
      return split(
        rulebook.duties,
        ({ id }) => id,
        ({ id }) => m.duties[id]?.done !== undefined,
      );
    case "milestones-reached":
      return split(
        m.package?.milestones ?? [],
        ({ milestone }) => milestone,
        ({ reached }) => reached !== undefined,
      );
    case "position-known":
      return positionKnown(m, rulebook);
  }
}

/**
 * The position of each petitioner who gave a true name is known, or, where nobody did, of each who has a code: they recorded
 * that it is settled; or were told of the right to review, and used it or let it lapse; or withdrew; or could not be reached
 * after attempts on different days since the reply (mission A13). One who withdrew answers for nobody else.
 */
function positionKnown(m: Matter, rulebook: Rulebook): Standing {
  const named = realNames(m);
  const asked = named.length > 0 ? named : m.contacts;
  const known = asked.map((facts) => ({ facts, shownBy: knownBy(facts.contact, m, rulebook) }));
  return {
    shownBy: known.flatMap(({ facts, shownBy }) => shownBy.map((what) => `${facts.number} ${what}`)),
    missing: known.filter(({ shownBy }) => shownBy.length === 0).map(({ facts }) => facts.number),
  };
}

function knownBy(contact: ContactId, m: Matter, rulebook: Rulebook): string[] {
  const { position, review, withdrawal } = voiceOf(m, contact);
  const settles = rulebook.positions.some(({ id, settles }) => settles && id === position?.position);
  if (settles && position) return [`position:${position.position}`];
  if (m.reply && review) return [`review:${review.how}`];
  if (withdrawal?.effective) return ["withdrawal"];
  const days = m.reply ? daysUnreachable(m, contact, m.reply.on) : [];
  return days.length < rulebook.unreachable.attemptsOnDifferentDays ? [] : days.map((on) => `unreachable:${on}`);
}

function split<Item>(items: readonly Item[], name: (item: Item) => string, done: (item: Item) => boolean): Standing {
  return { shownBy: items.filter(done).map(name), missing: items.filter((item) => !done(item)).map(name) };
}
