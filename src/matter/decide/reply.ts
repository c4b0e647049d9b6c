import type { Act } from "../act.ts";
import { dueAfter } from "../../rules/clock.ts";
import { arise } from "../debts.ts";
import { decided } from "../decision.ts";
import type { ActingOffice } from "../office.ts";
import type { Missing, Refusal } from "../refusal.ts";
import { inStage } from "../stands.ts";
import type { Matter } from "../state.ts";
import { startClocks, stopClocks } from "../times.ts";

/**
 * Gives the reply (办结, 答复): it ends the statutory clock, states the right to review and is an act apart from
 * strike-off. It answers each point (mission A13; 条例 Art. 32).
 */
export const reply: Act<"reply"> = {
  standing: (m, office) => inStage(m, "handling") ?? open(m, office),

  decide({ note }, m, office) {
    const { reviewRight } = office.rulebook;
    const reviewUntil = dueAfter(office.on, { calendarDays: reviewRight.calendarDays }, true, office.calendar);
    return decided(
      { type: "replied", reviewUntil, ...(note ? { note } : {}) },
      ...stopClocks(m, "replied", office),
      ...startClocks("replied", office, m, office),
      ...arise("replied", m, office),
    );
  },
};

function open(m: Matter, { rulebook }: ActingOffice): Refusal | undefined {
  if (m.passing?.objection) return { why: "objection-waiting" };
  const found = m.points.filter(({ finding }) => !finding).map(({ point }) => point);
  const answered = m.points.filter(({ answer }) => !answer).map(({ point }) => point);
  const owed = m.obligations
    .filter(
      ({ rule, ended }) => !ended && rulebook.obligations.some(({ id, blocks }) => id === rule && blocks === "reply"),
    )
    .map(({ obligation }) => obligation);
  const missing: Missing[] = [
    { condition: "reply", check: "every-point-found" as const, about: found },
    { condition: "reply", check: "every-point-answered" as const, about: answered },
    { condition: "reply", check: "obligations-ended" as const, about: owed },
  ].filter(({ about }) => about.length > 0);
  return missing.length > 0 ? { why: "points-open", missing } : undefined;
}
