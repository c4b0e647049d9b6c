import type { Act } from "../act.ts";
import { isOfficerBarred } from "../bars.ts";
import type { CommandOf } from "../command.ts";
import { decided, refuse } from "../decision.ts";
import { isGround, realNames } from "../facts.ts";
import type { ActingOffice } from "../office.ts";
import type { Refusal } from "../refusal.ts";
import type { Matter, Obligation } from "../state.ts";
import { daysUnreachable } from "../unreachable.ts";

/**
 * Ends a debt that by law need not be paid, for a reason the rulebook knows and the matter bears out. That nobody could be
 * reached is shown by attempts on so many days since it was owed, for each who gave a name; that it is a repeat, by the matter it repeats.
 */
export const waiveObligation: Act<"waive-obligation"> = {
  standing: (m) =>
    m.obligations.some(({ ended }) => !ended) ? undefined : { why: "unknown-part", field: "obligation" },

  decide(command, m, office, other) {
    const { obligation, reason, note } = command;
    const owed = m.obligations.find((one) => one.obligation === obligation);
    if (!owed) return refuse({ why: "unknown-part", field: "obligation" });
    if (owed.ended) return refuse({ why: "already-done", on: owed.ended.on });
    const rule = office.rulebook.obligations.find(({ id }) => id === owed.rule);
    const reasons = (rule?.waivers ?? []).map(({ id }) => id).filter((id) => isGround(id, m));
    if (!reasons.includes(reason))
      return refuse({ why: "waiver-not-lawful", reasons, ...(rule ? { clause: rule.clause } : {}) });
    const shown = shownBy(command, owed, m, office, other);
    if ("why" in shown) return refuse(shown);
    return decided({ type: "obligation-waived", obligation, reason, note, ...shown });
  },
};

function shownBy(
  { reason }: CommandOf<"waive-obligation">,
  owed: Obligation,
  m: Matter,
  { by, organisation, rulebook }: ActingOffice,
  other: Matter | undefined,
): { shownBy?: string[] } | Refusal {
  const clause = rulebook.obligations.flatMap(({ waivers }) => waivers).find(({ id }) => id === reason)?.clause;
  const says = clause ? { clause } : {};
  if (reason === "unreachable") {
    const tried = realNames(m).map(({ contact }) => daysUnreachable(m, contact, owed.arose));
    const days = tried.toSorted((one, other) => one.length - other.length)[0] ?? [];
    const needs = rulebook.unreachable.attemptsOnDifferentDays;
    return days.length < needs
      ? { why: "attempts-missing", days, needs, ...says }
      : { shownBy: [...new Set(tried.flat())] };
  }
  if (reason === "repeat") {
    const isHidden = other && by.as === "officer" && isOfficerBarred(other, by.officer, organisation);
    const repeats = other && !isHidden && other.matter !== m.matter && other.openedOn <= m.openedOn;
    return repeats ? { shownBy: [other.number] } : { why: "earlier-matter-missing", field: "earlier", ...says };
  }
  return {};
}
