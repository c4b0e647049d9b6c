import type { ClockId, ContactId, MilestoneId, ObligationId, PartyId, PointId } from "../../src/kernel/id.ts";
import type { Matter, Voice } from "../../src/matter/state.ts";

export function firstPoint({ points }: Matter): PointId {
  return there(points[0]).point;
}

export function firstSubject({ subjects }: Matter): PartyId {
  return there(subjects[0]).party;
}

export function firstContact({ contacts }: Matter): ContactId {
  return there(contacts[0]).contact;
}

/** What the petitioner of the first arrival said. */
export function firstVoice(m: Matter): Voice {
  return m.voices[firstContact(m)] ?? {};
}

export function lastContact({ contacts }: Matter): ContactId {
  return there(contacts.at(-1)).contact;
}

export function firstMilestone({ package: formed }: Matter): MilestoneId {
  return there(formed?.milestones[0]).milestone;
}

/** The last debt that arose under this rule. */
export function debt(rule: string, { obligations }: Matter): ObligationId {
  return there(obligations.findLast((one) => one.rule === rule)).obligation;
}

function there<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("The matter has no such part");
  return part;
}

/** The running clock of a rule. */
export function clockOf(rule: string, m: Matter): ClockId {
  const found = m.clocks.find(({ record, ended }) => !ended && record.rule === rule);
  if (!found) throw new Error(`No clock of ${rule} runs`);
  return found.clock;
}
