import type { Rulebook } from "../../rules/rulebook.ts";
import { missingConditions } from "../closing.ts";
import type { Matter } from "../state.ts";
import { nextDue, type Task, type Verb, type Worker } from "../task.ts";

/** What the stage a matter is in waits for: a gate, a decision, a unit that takes it over, or what the reporter holds. */
export function stageTasks(m: Matter, rulebook: Rulebook, verb: Verb, worker: Worker): Task[] {
  const unit = m.answerable;
  const due = nextDue(m);
  switch (m.stage) {
    case "at-the-gates":
      return gateTasks(m, rulebook, verb);
    case "triage":
      return [{ kind: "decide", about: "triage", ...verb("triage"), unit, ...due }];
    case "passed-up": {
      const gates = gateTasks(m, rulebook, verb);
      return gates.length > 0 ? gates : [{ kind: "decide", about: "accept", ...verb("accept"), unit, ...due }];
    }
    case "to-decide":
      return [{ kind: "decide", about: "accept", ...verb("accept"), unit, ...due }];
    case "transferred":
      return m.passing && !m.passing.objection
        ? [{ kind: "take-over", about: "transfer", ...verb("accept"), unit: m.passing.to, ...due }]
        : [];
    case "handling":
      return m.passing && !m.passing.objection && m.handler === undefined
        ? [{ kind: "take-over", about: "assign", ...verb("name-handler"), unit: m.passing.to, ...due }]
        : [];
    case "replied": {
      const missing = missingConditions(m, rulebook);
      if (missing.length === 0) return [{ kind: "decide", about: "strike-off", ...verb("strike-off"), unit, ...due }];
      const asks = missing.some(({ check }) => check === "position-known" || check === "no-open-withdrawal");
      const until = m.reply?.reviewUntil;
      return asks && until !== undefined
        ? [{ kind: "position", about: "position", ...verb("revisit"), ...worker, due: until }]
        : [];
    }
    case "refused":
    case "struck-off":
    case "merged":
      return [];
  }
}

function gateTasks(m: Matter, rulebook: Rulebook, verb: Verb): Task[] {
  const next = rulebook.gates.find(({ id }) => !m.gates.some(({ gate }) => gate === id));
  if (!next) return [];
  return [{ kind: "gate", about: next.id, ...verb("pass-gate"), posts: next.posts, unit: m.answerable, ...nextDue(m) }];
}
