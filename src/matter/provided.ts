import type { Rulebook } from "../rules/rulebook.ts";
import type { CommandName } from "./command.ts";

/** The steps that a rulebook need not have, and what it has if it does; every other step belongs to all of them. */
const optional: { readonly [Name in CommandName]?: (rulebook: Rulebook) => boolean } = {
  "pass-gate": ({ gates }) => gates.length > 0,
  "send-back": ({ gates }) => gates.length > 0,
  triage: ({ grades }) => grades.length > 0,
  "take-duty": ({ duties }) => duties.length > 0,
  "hand-over-duty": ({ duties }) => duties.length > 0,
  "do-duty": ({ duties }) => duties.length > 0,
  "plan-disclosure": ({ obligations }) => obligations.some(({ arises }) => arises.includes("disclosure-planned")),
};

/** Whether the rulebook has the step at all: a gate to sign, a side to grade, a duty to take, a disclosure to tell of. */
export function isProvided(command: CommandName, rulebook: Rulebook): boolean {
  return optional[command]?.(rulebook) ?? true;
}
