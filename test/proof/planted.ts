import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { text } from "../../src/kernel/text.ts";
import type { PropertyId } from "../../src/proof/property.ts";
import type { ClockRule } from "../../src/rules/clock-rule.ts";
import type { ClosingCheck } from "../../src/rules/closing-rule.ts";
import type { ObligationRule } from "../../src/rules/obligation-rule.ts";
import type { OfficerPower, Power, Rulebook } from "../../src/rules/rulebook.ts";

/**
 * A small change of the discipline rulebook that breaks it: which property it breaks, what the checker says of it, and,
 * where it takes a path to get there, a sentence of its story.
 */
export type Planted = {
  readonly fault: string;
  readonly in: Rulebook;
  readonly breaks: PropertyId;
  readonly says: string;
  readonly story?: readonly string[];
};

export const planted: readonly Planted[] = [
  {
    fault: "a condition of closing is dropped: duties",
    in: withoutCheck("duties-done"),
    breaks: "struck-off-only-when-done",
    says: "It was struck off although a duty was not done",
    story: ["replies.", "strikes it off."],
  },
  {
    fault: "a condition of closing is dropped: the position of the petitioner",
    in: withoutCheck("position-known"),
    breaks: "struck-off-only-when-done",
    says: "It was struck off although the petitioner's position was not known",
    story: ["strikes it off."],
  },
  {
    fault: "a condition of closing is dropped: a withdrawal that can be taken back",
    in: withoutCheck("no-open-withdrawal"),
    breaks: "struck-off-only-when-done",
    says: "It was struck off although a withdrawal could still be taken back",
    story: ["the petitioner withdraws.", "strikes it off."],
  },
  {
    fault: "a condition of closing is dropped: milestones",
    in: withoutCheck("milestones-reached"),
    breaks: "struck-off-only-when-done",
    says: "It was struck off although a milestone was not reached",
    story: ["forms a package with a milestone.", "strikes it off."],
  },
  {
    fault: "a condition of closing is dropped that the reply guards too",
    in: withoutCheck("every-point-found"),
    breaks: "struck-off-only-when-done",
    says: "No condition of closing asks whether a point was not found out (the check every-point-found is missing)",
  },
  {
    fault: "a stage without a clock",
    in: without("clocks", "closing"),
    breaks: "owner-and-clock",
    says: "At the stage “replied” no clock runs",
    story: ["replies."],
  },
  {
    fault: "a clock that nothing ends",
    in: withClock("handling", { until: "sent-on" }),
    breaks: "owner-and-clock",
    says: "The clock “Handling and reply” starts, and nothing that can be done ever meets it",
    story: ["accepts it."],
  },
  {
    fault: "a notice that blocks nothing",
    in: withDebt("result-feedback", { blocks: "nothing" }),
    breaks: "notices-before-the-end",
    says: "It ended, and whoever gave a true name was not told: the result is missing",
    story: ["somebody writes under their name", "strikes it off."],
  },
  {
    fault: "a notice that nobody owes",
    in: without("obligations", "routed-notice"),
    breaks: "notices-before-the-end",
    says: "It ended, and whoever gave a true name was not told: the notice of where it went is missing",
    story: ["assigns it to", "strikes it off."],
  },
  {
    fault: "a notice that can be waived for anything",
    in: withDebt("result-feedback", {
      waivers: [{ id: "busy", name: text("工作繁忙", "Too busy"), clause: discipline.promises.clause }],
    }),
    breaks: "notices-before-the-end",
    says: "“Feedback of the result” can be waived for “Too busy”, which nothing in the matter bears out",
  },
  {
    fault: "a promise left out",
    in: { ...discipline, promises: { ...discipline.promises, notices: ["acceptance"] } },
    breaks: "notices-before-the-end",
    says: "The rulebook does not promise the result",
  },
  {
    fault: "a dead end, because nobody has the power to strike off",
    in: withPower("strike-off", { posts: ["liaison"] }),
    breaks: "can-end",
    says: "At the stage “replied” whatever is done leads to no end, only round in a circle",
    story: ["replies."],
  },
  {
    fault: "a dead end, because nobody may triage",
    in: withPower("triage", { posts: ["village-supervisor"] }),
    breaks: "can-end",
    says: "A dead end: at the stage “triage” nobody can do anything any more",
    story: ["signs it through “Quality gate”."],
  },
  {
    fault: "a gate nobody can sign",
    in: {
      ...discipline,
      gates: discipline.gates.map((gate) => (gate.id === "review" ? { ...gate, posts: ["liaison"] as const } : gate)),
    },
    breaks: "owner-and-clock",
    says: "Nobody may sign “Review gate”",
    story: ["signs it through “Entry gate”."],
  },
  {
    fault: "a loop of levels: a township manages the district, and the district the township",
    in: { ...discipline, managingTiers: { ...discipline.managingTiers, 1: 2, 2: 1 } },
    breaks: "ladders-go-up",
    says: "Officials of tier 1 are managed by tier 2 below them: a report on them would go downwards, and round in a circle",
  },
  {
    fault: "a class that stands above itself",
    in: {
      ...discipline,
      categories: discipline.categories.map((one) =>
        one.id === "accusation" ? { ...one, parent: "accusation.mass" } : one,
      ),
    },
    breaks: "ladders-go-up",
    says: "The class “Accusation” stands above itself",
  },
  {
    fault: "a ladder of warnings that goes down",
    in: {
      ...discipline,
      rungs: discipline.rungs.map((rung) => (rung.id === "late" ? { ...rung, tells: "handler" as const } : rung)),
    },
    breaks: "ladders-go-up",
    says: "The warning “Late” follows “Red warning” and tells somebody lower",
  },
  {
    fault: "a recusal that leaves nobody: only the director of the centre may triage, and nobody takes it up",
    in: withPowers({ triage: ["centre-director"], "take-up": ["liaison"] }),
    breaks: "recusal-leaves-somebody",
    says: "After the recusal: Nobody may triage it",
    story: ["accuses the director of the centre."],
  },
  {
    fault: "a debt that nobody may serve",
    in: withPower("serve-obligation", { posts: ["centre-director"] }),
    breaks: "debts-can-be-served",
    says: "“Notice of who handles it” is owed, and nobody can serve it",
    story: ["names as its handler"],
  },
  {
    fault: "a debt without a proof that its creditor can give",
    in: withDebt("accepted-notice", { proofs: ["read-by-code"] }),
    breaks: "debts-can-be-served",
    says: "“Notice of acceptance” accepts no proof that its creditor can always give",
  },
  {
    fault: "more time, whose notice does not exist",
    in: without("obligations", "extension-notice"),
    breaks: "well-formed",
    says: "“handling” names “extension-notice”, which is not there",
  },
  {
    fault: "a duty nobody may take",
    in: {
      ...discipline,
      duties: discipline.duties.map((duty) =>
        duty.id === "conclude" ? { ...duty, posts: ["liaison"] as const } : duty,
      ),
    },
    breaks: "owner-and-clock",
    says: "Nobody may take the duty “Conclude”",
    story: ["replies."],
  },
  {
    fault: "a refusal that leaves somebody without a way to go",
    in: {
      ...discipline,
      refusalReasons: discipline.refusalReasons.map((reason) => ({ ...reason, wayToGo: text("", "") })),
    },
    breaks: "well-formed",
    says: "Who is refused for “Another organ's duty” is not told where to go instead",
  },
  {
    fault: "a clock that turns yellow after it turns red",
    in: withClock("screening", { warn: { yellow: { daysLeft: 1 }, red: { daysLeft: 3 } } }),
    breaks: "well-formed",
    says: "The clock “Screening” turns yellow no earlier than red",
  },
];

function withoutCheck(check: ClosingCheck): Rulebook {
  return {
    ...discipline,
    closing: discipline.closing.map((rule) => ({ ...rule, checks: rule.checks.filter((one) => one !== check) })),
  };
}

function without(list: "clocks" | "obligations", line: string): Rulebook {
  return { ...discipline, [list]: discipline[list].filter(({ id }) => id !== line) };
}

function withClock(which: string, change: Partial<ClockRule>): Rulebook {
  return {
    ...discipline,
    clocks: discipline.clocks.map((rule) => (rule.id === which ? { ...rule, ...change } : rule)),
  };
}

function withDebt(which: string, change: Partial<ObligationRule>): Rulebook {
  const obligations = discipline.obligations.map((rule) => (rule.id === which ? { ...rule, ...change } : rule));
  return { ...discipline, obligations };
}

function withPower(which: OfficerPower, { posts }: Pick<Power, "posts">): Rulebook {
  return withPowers({ [which]: posts });
}

function withPowers(change: Partial<Record<OfficerPower, Power["posts"]>>): Rulebook {
  const powers = Object.entries(discipline.powers).map(([power, rule]) => {
    return [power, { ...rule, posts: change[power as OfficerPower] ?? rule.posts }];
  });
  return { ...discipline, powers: Object.fromEntries(powers) as Rulebook["powers"] };
}
