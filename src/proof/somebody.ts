import { standing } from "../matter/decide.ts";
import type { Refusal } from "../matter/refusal.ts";
import type { Task } from "../matter/task.ts";
import { peopleFor } from "./act.ts";
import { whereKey } from "./key.ts";
import type { Model } from "./model/model.ts";
import type { Situation } from "./situation.ts";

/** Whether somebody in the model district holds a post that may do what waits; asked once for each place and task. */
export function somebodyFor(model: Model): (task: Task, s: Situation) => boolean {
  const known = new Map<string, boolean>();
  return (task, s) => {
    if (task.officer !== undefined) return true;
    const signed = s.m.gates.map(({ by }) => by).join();
    const name = [whereKey(s), task.verb, task.unit, task.posts.join(), signed].join("|");
    const answer = known.get(name) ?? isSomebody(task, s, model);
    known.set(name, answer);
    return answer;
  };
}

function isSomebody({ verb, posts }: Task, { m, on }: Situation, model: Model): boolean {
  return peopleFor(verb, m, model).some(({ actor, kind }) => {
    if (!posts.includes(kind)) return false;
    const allowed = standing(verb, m, model.office(actor, on));
    return !("refusal" in allowed) || !asksForAnother.has(allowed.refusal.why);
  });
}

/** The refusals that say that somebody else has to do it; the others say that it is not time for it yet. */
const asksForAnother: ReadonlySet<Refusal["why"]> = new Set<Refusal["why"]>([
  "not-found",
  "not-in-your-power",
  "not-the-answerable-unit",
  "same-person-at-two-gates",
]);
