import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import type { ClockRule } from "../../src/rules/clock-rule.ts";
import type { ObligationRule } from "../../src/rules/obligation-rule.ts";
import type { OfficerPower, Rulebook } from "../../src/rules/rulebook.ts";
import type { Choices } from "../office/chance/choices.ts";

/** A small rulebook by chance, with short times, and now and then with something amiss. */
export function anyRulebook(choices: Choices): Rulebook {
  const inScope = discipline.categories.find((one) => one.inScope && one.parent === undefined);
  const outside = discipline.categories.find((one) => !one.inScope);
  const categories = [inScope, choices.percent(30) ? outside : undefined].filter((one) => one !== undefined);
  return {
    ...discipline,
    categories,
    gates: discipline.gates.slice(0, 1 + choices.below(2)).map((gate) => ({
      ...gate,
      posts: choices.percent(10) ? ["liaison"] : gate.posts,
    })),
    grades: [],
    clocks: choices.some(discipline.clocks, 85).map((rule) => anyClock(rule, choices)),
    obligations: choices.some(discipline.obligations, 35).map((rule) => anyDebt(rule, choices)),
    promises: {
      ...discipline.promises,
      notices: choices.percent(80) ? ["acceptance", "result"] : discipline.promises.notices,
    },
    duties: choices.some(discipline.duties.slice(0, 1), 50).map((duty) => ({
      ...duty,
      within: { calendarDays: 2 },
      posts: choices.percent(15) ? ["liaison"] : duty.posts,
    })),
    closing: discipline.closing.map((rule) => ({ ...rule, checks: choices.some(rule.checks, 92) })),
    powers: anyPowers(choices),
    reviewRight: { ...discipline.reviewRight, calendarDays: 1 },
    withdrawal: { ...discipline.withdrawal, coolingOff: { calendarDays: 1 } },
    unreachable: { ...discipline.unreachable, attemptsOnDifferentDays: 1 },
  };
}

function anyClock({ extension, pauses, ...rule }: ClockRule, choices: Choices): ClockRule {
  return {
    ...rule,
    within: { calendarDays: 1 + choices.below(2) },
    rollsOverHolidays: false,
    ...(extension && choices.percent(50) ? { extension: { ...extension, by: { calendarDays: 1 } } } : {}),
    ...(pauses && choices.percent(30) ? { pauses } : {}),
    ...(choices.percent(8) ? { until: "sent-on" } : {}),
  };
}

function anyDebt(rule: ObligationRule, choices: Choices): ObligationRule {
  return {
    ...rule,
    blocks: choices.percent(70)
      ? rule.blocks
      : (choices.oneOf(["reply", "strike-off", "nothing"] as const) ?? "nothing"),
    waivers: choices.some(rule.waivers, 80),
    proofs: choices.percent(8) ? ["read-by-code"] : rule.proofs,
  };
}

const mayBeTaken: readonly OfficerPower[] = [
  "accept",
  "triage",
  "reply",
  "strike-off",
  "serve-obligation",
  "take-duty",
  "find-point",
];

function anyPowers(choices: Choices): Rulebook["powers"] {
  const taken = choices.percent(25) ? choices.oneOf(mayBeTaken) : undefined;
  if (!taken) return discipline.powers;
  return {
    ...discipline.powers,
    [taken]: { ...discipline.powers[taken], posts: [choices.percent(50) ? "liaison" : "centre-director"] },
  };
}
