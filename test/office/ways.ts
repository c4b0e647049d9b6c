import type { ReceiveContact } from "../../src/matter/command.ts";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { id } from "../../src/kernel/id.ts";
import { arrives, did, type Step } from "./given.ts";
import { sealed } from "./outside.ts";

type Report = Partial<ReceiveContact>;

export const note = sealed("because of what the file says");

/** How a matter comes, step by step, to where a test begins. Each takes what the report is to say. */
export const past = {
  atTheGates,
  inTriage,
  toDecide,
  transferred,
  accepted,
  assigned,
  handled,
  worked,
  replied,
  ready,
  struckOff,
  refused,
};

function atTheGates(report: Report = {}): Step[] {
  return [arrives(report)];
}

function inTriage(report?: Report): Step[] {
  const gate = (person: string, which: string) => did(person, { command: "pass-gate", gate: which });
  return [
    ...atTheGates(report),
    gate("centre.registrar", "entry"),
    gate("centre.reviewer", "review"),
    gate("centre.quality-officer", "quality"),
  ];
}

function toDecide(report?: Report): Step[] {
  return [...inTriage(report), did("centre.reviewer", { command: "triage", grades })];
}

/** Lies with the east township for it to accept. */
function transferred(report?: Report): Step[] {
  return [...toDecide(report), did("centre.centre-director", { command: "transfer", to: id("east"), note })];
}

function accepted(report?: Report): Step[] {
  return [...toDecide(report), did("centre.centre-director", { command: "accept" })];
}

/** Given to the east township to work on. */
function assigned(report?: Report): Step[] {
  return [...accepted(report), did("centre.centre-director", { command: "assign", to: id("east"), note })];
}

/** The east handler works on it. */
function handled(report?: Report): Step[] {
  return [...assigned(report), did("east.head", { command: "name-handler", officer: id("east.handler") })];
}

/** Every point is found and answered, and nobody has replied. */
function worked(report?: Report): Step[] {
  return [...handled(report), everyPoint];
}

function replied(report?: Report): Step[] {
  return [...worked(report), did("east.head", { command: "reply" })];
}

/** Nothing stands in the way of striking it off. */
function ready(report?: Report): Step[] {
  return [
    ...replied(report),
    ...discipline.duties.flatMap(({ id: duty, posts }) => {
      const holder = posts.includes("handler") ? "east.handler" : "east.head";
      const proof = sealed(`proof of ${duty}`);
      return [did(holder, { command: "take-duty", duty }), did(holder, { command: "do-duty", duty, proof, files: [] })];
    }),
    everyDebt,
    did("citizen", { command: "record-position", position: "settled" }),
  ];
}

function struckOff(report?: Report): Step[] {
  return [...ready(report), did("centre.centre-director", { command: "strike-off" })];
}

function refused(report?: Report): Step[] {
  return [...toDecide(report), did("centre.centre-director", { command: "refuse", reason: "other-organ", note })];
}

export const grades = { regionality: 1, specificity: 2, urgency: 3, impact: 1 } as const;

/** The east handler finds and answers every point. */
export const everyPoint: Step = (world, matter) => {
  for (const { point } of matter === undefined ? [] : world.matter(matter).points) {
    did("east.handler", { command: "find-point", point, finding: "partly", basis: sealed("basis"), files: [] })(
      world,
      matter,
    );
    did("east.handler", { command: "answer-point", point, answer: sealed("answer") })(world, matter);
  }
  return matter;
};

/** Every debt that is still owed is served, with the first proof its rule knows. */
export const everyDebt: Step = (world, matter) => {
  for (const { obligation, rule, ended } of matter === undefined ? [] : world.matter(matter).obligations) {
    if (ended) continue;
    const proof = discipline.obligations.find((one) => one.id === rule)?.proofs[0] ?? "delivered";
    did("centre.centre-director", { command: "serve-obligation", obligation, proof, files: [] })(world, matter);
  }
  return matter;
};
