import { petition } from "../../rulebooks/petition/rulebook.ts";
import type { ReceiveContact } from "../../src/matter/command.ts";
import { id } from "../../src/kernel/id.ts";
import { realName } from "./arrival.ts";
import { arrives, did, on, under, type Step } from "./given.ts";
import { note } from "./ways.ts";

type Report = Partial<ReceiveContact>;

/** How a petition of a person with a name and an address comes to where a test begins. A claim under Art. 31(6), unless said. */
export const petitions = { arrived, toDecide, transferred, accepted, replied };

function arrived(when: string, report: Report = {}): Step[] {
  return [under(petition), on(when), arrives({ ...realName, category: "claim.petition", ...report })];
}

function toDecide(when: string, report?: Report): Step[] {
  return [
    ...arrived(when, report),
    did("centre.registrar", { command: "pass-gate", gate: "entry" }),
    did("centre.reviewer", { command: "pass-gate", gate: "review" }),
  ];
}

function transferred(when: string, report?: Report): Step[] {
  return [...toDecide(when, report), did("centre.centre-director", { command: "transfer", to: id("east"), note })];
}

function accepted(when: string, report?: Report): Step[] {
  return [...toDecide(when, report), did("centre.centre-director", { command: "accept" })];
}

/** Answered by the centre itself on the day of its acceptance. */
function replied(when: string, report?: Report): Step[] {
  return [...accepted(when, report), everyPointSupported, did("centre.centre-director", { command: "reply" })];
}

const everyPointSupported: Step = (world, matter) => {
  for (const { point } of matter === undefined ? [] : world.matter(matter).points) {
    did("centre.handler", { command: "find-point", point, finding: "supported", basis: note, files: [] })(
      world,
      matter,
    );
    did("centre.handler", { command: "answer-point", point, answer: note })(world, matter);
  }
  return matter;
};
