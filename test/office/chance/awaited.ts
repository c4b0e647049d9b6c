import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import { missingConditions } from "../../../src/matter/closing.ts";
import type { DecidableCommand } from "../../../src/matter/decide.ts";
import { nextGate } from "../../../src/matter/decide/pass-gate.ts";
import type { Matter } from "../../../src/matter/state.ts";

type Name = DecidableCommand["command"];

/** What a matter waits for as it stands; what stands more than once is done more often. */
export function awaited(m: Matter): readonly Name[] {
  switch (m.stage) {
    case "at-the-gates":
      return ["pass-gate", "pass-gate", "pass-gate", "classify"];
    case "triage":
      return ["triage"];
    case "to-decide":
      return ["accept", "accept", "accept", "transfer", "refuse", "classify"];
    case "transferred":
      return m.passing?.objection ? ["answer-objection"] : ["accept", "accept", "object", "refuse"];
    case "handling":
      return handling(m);
    case "refused":
      return ["write", "reopen"];
    case "replied":
      return replied(m);
    case "struck-off":
      return ["rate", "request-review", "write"];
    case "merged":
      return ["write"];
    case "passed-up":
      return nextGate(m, { rulebook: discipline })
        ? ["pass-gate", "pass-gate", "classify"]
        : ["accept", "classify", "refuse"];
  }
}

function handling(m: Matter): readonly Name[] {
  if (m.passing?.objection) return ["answer-objection"];
  const found = m.points.every(({ finding }) => finding);
  const answered = m.points.every(({ answer }) => answer);
  const work: Name = !found ? "find-point" : !answered ? "answer-point" : "reply";
  return [work, work, work, "assign", "name-handler", "form-package", "take-duty", "object"];
}

function replied(m: Matter): readonly Name[] {
  const missing = missingConditions(m, discipline).map(({ check }) => check);
  const steps = missing.flatMap((check): Name[] => {
    switch (check) {
      case "obligations-ended":
        return ["serve-obligation", "serve-obligation"];
      case "duties-done":
        return ["take-duty", "take-duty", "do-duty", "do-duty"];
      case "milestones-reached":
        return ["reach-milestone"];
      case "position-known":
        return ["record-position", "revisit", "let-review-right-lapse"];
      case "no-open-withdrawal":
        return ["let-withdrawal-take-effect", "take-back-withdrawal"];
      case "every-point-found":
      case "every-point-answered":
      case "gates-passed":
      case "replied":
        return ["reopen"];
    }
  });
  return steps.length > 0 ? steps : ["strike-off"];
}
