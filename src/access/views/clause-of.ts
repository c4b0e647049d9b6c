import type { Text } from "../../kernel/text.ts";
import type { Recorded } from "../../matter/event.ts";
import type { Matter } from "../../matter/state.ts";
import type { Rulebook } from "../../rules/rulebook.ts";

/** The clause behind an entry of the record: of the rulebook's line that it speaks of, or of the power it used. */
export function clauseOf(event: Recorded, m: Matter, rulebook: Rulebook): Text | undefined {
  const line = (lines: readonly { readonly id: string; readonly clause: Text }[], id: string | undefined) =>
    lines.find((one) => one.id === id)?.clause;
  const ruleOf = (obligation: string) => {
    const owed = m.obligations.find((one) => one.obligation === obligation);
    return rulebook.obligations.find(({ id }) => id === owed?.rule);
  };
  switch (event.type) {
    case "classified":
      return line(rulebook.categories, event.category);
    case "gate-passed":
    case "gate-sent-back":
      return line(rulebook.gates, event.gate);
    case "triaged":
      return rulebook.grades[0]?.clause;
    case "refused":
      return line(rulebook.refusalReasons, event.reason);
    case "objected":
      return line(rulebook.objectionReasons, event.reason);
    case "duty-taken":
    case "duty-released":
    case "duty-handed-over":
    case "duty-done":
      return line(rulebook.duties, event.duty);
    case "point-found":
      return line(rulebook.findings, event.finding);
    case "replied":
    case "review-requested":
    case "review-right-lapsed":
      return rulebook.reviewRight.clause;
    case "clock-started":
    case "clock-extended":
    case "clock-paused":
    case "clock-resumed":
      return event.record.clause;
    case "extension-granted":
      return event.extension.clause;
    case "rung-fired":
      return line(rulebook.rungs, event.rung);
    case "held-to-account":
      return line(rulebook.accountabilityGrounds, event.ground);
    case "reminded":
      return rulebook.powers.remind.clause;
    case "supervised":
      return rulebook.powers.supervise.clause;
    case "taken-up":
      return rulebook.powers["take-up"].clause;
    case "clock-stopped":
      return m.clocks.find(({ clock }) => clock === event.clock)?.record.clause;
    case "obligation-arose":
      return line(rulebook.obligations, event.rule);
    case "obligation-served":
      return ruleOf(event.obligation)?.clause;
    case "obligation-waived":
      return line(ruleOf(event.obligation)?.waivers ?? [], event.reason);
    case "struck-off":
      return rulebook.closing[0]?.clause;
    case "withdrawal-asked":
    case "withdrawal-taken-back":
    case "withdrawal-took-effect":
      return rulebook.withdrawal.clause;
    case "position-recorded":
      return line(rulebook.positions, event.position);
    case "revisited":
      return line(rulebook.revisitWays, event.how);
    case "name-verified":
      return rulebook.powers["verify-name"].clause;
    case "stepped-aside":
      return rulebook.powers["step-aside"].clause;
    case "disclosure-planned":
      return rulebook.powers["plan-disclosure"].clause;
    case "identity-viewed":
      return line(rulebook.identityPurposes, event.purpose);
    case "clocks-moved":
    case "matter-opened":
    case "contact-linked":
    case "contact-unlinked":
    case "merged":
    case "unmerged":
    case "subject-matched":
    case "subject-cleared":
    case "answerable-moved":
    case "taken-back":
    case "handler-relieved":
    case "leader-relieved":
    case "member-relieved":
    case "passed-up":
    case "accepted":
    case "transferred":
    case "assigned":
    case "objection-dismissed":
    case "returned":
    case "handler-named":
    case "package-formed":
    case "milestone-reached":
    case "point-answered":
    case "message-sent":
    case "reopened":
    case "rated":
    case "erasure-asked":
    case "erased":
    case "extension-asked":
    case "extension-declined":
      return undefined;
  }
}
