import type { MilestoneId, ObligationId } from "../../kernel/id.ts";
import { act, inTurn, peopleFor, actAs } from "../act.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Situation, Step } from "../situation.ts";
import { firstOf } from "./common.ts";

/** One thing that has to be done before the end and that only ever helps: its name, and the doing of it. */
export type Chore = { readonly name: string; readonly does: (s: Situation) => Step | undefined };

/** Everything that is still to be done: debts, duties and milestones. */
export function choresOf({ m }: Situation, model: Model): Chore[] {
  const debts = m.obligations.filter(({ ended }) => !ended);
  const duties = m.stage === "replied" ? model.rulebook.duties.filter(({ id }) => !m.duties[id]?.done) : [];
  const milestones = m.package?.milestones.filter(({ reached }) => !reached) ?? [];
  return [
    ...debts.map(({ rule, obligation }) => ({
      name: `debt:${rule}`,
      does: (s: Situation) => served(obligation, s, model),
    })),
    ...duties.map(({ id }) => ({ name: `duty:${id}`, does: (s: Situation) => dutyDone(id, s, model) })),
    ...milestones.map(({ milestone }) => ({
      name: "milestone",
      does: (s: Situation) => reached(milestone, s, model),
    })),
  ];
}

/** Serves a debt with the first proof its rule accepts, as no decision asks which one; where nobody can, it is waived if a reason is found. */
export function served(obligation: ObligationId, s: Situation, model: Model): Step | undefined {
  const owed = s.m.obligations.find((one) => one.obligation === obligation);
  const rule = model.rulebook.obligations.find(({ id }) => id === owed?.rule);
  const [proof] = rule?.proofs ?? [];
  const [step] = firstOf(
    () => proof && act({ command: "serve-obligation", obligation, proof, files: [] }, s, model),
    ...(rule?.waivers ?? []).map(
      ({ id }) =>
        () =>
          act({ command: "waive-obligation", obligation, reason: id, note: words }, s, model),
    ),
  );
  return step;
}

/** Somebody takes the duty and does it. */
export function dutyDone(duty: string, s: Situation, model: Model): Step | undefined {
  const holder = s.m.duties[duty]?.holder;
  const takers =
    holder === undefined
      ? peopleFor("take-duty", s.m, model)
      : model.people.filter(({ officer }) => officer === holder);
  for (const person of takers) {
    const done = (at: Situation) => actAs(person, { command: "do-duty", duty, proof: words, files: [] }, at, model);
    const took = (at: Situation) => actAs(person, { command: "take-duty", duty }, at, model);
    const step = holder === undefined ? inTurn(s, took, done) : done(s);
    if (step) return step;
  }
  return undefined;
}

function reached(milestone: MilestoneId, s: Situation, model: Model): Step | undefined {
  return act({ command: "reach-milestone", milestone, proof: words, files: [] }, s, model);
}
