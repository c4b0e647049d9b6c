import type { OfficerTold, PetitionerTold, SeatName, Step } from "../story.ts";

/** So many working days after the step before, somebody of the office does this. */
export function office(after: number, by: SeatName, told: OfficerTold): Step {
  return { after, by, told };
}

export function petitioner(after: number, told: PetitionerTold): Step {
  return { after, petitioner: told };
}

export function gate(by: SeatName, which: string): Step {
  return office(0, by, { command: "pass-gate", gate: which });
}

export function served(after: number, by: SeatName, rule: string, proof: string): Step {
  return office(after, by, { command: "serve-obligation", rule, proof });
}

/** What was found on each point, on what basis, and what was answered. */
export function answered(
  after: number,
  by: SeatName,
  found: readonly (readonly [finding: string, basis: string, answer: string])[],
): Step[] {
  return found.flatMap(([finding, basis, answer], at) => [
    office(at === 0 ? after : 0, by, { command: "find-point", point: at + 1, finding, basis }),
    office(0, by, { command: "answer-point", point: at + 1, answer }),
  ]);
}
