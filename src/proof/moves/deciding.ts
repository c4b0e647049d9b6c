import { act } from "../act.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Situation, Step } from "../situation.ts";
import { classified, firstOf, narrowed, possible, sent, takenUp } from "./common.ts";
import { linked } from "./gates.ts";

/** What becomes of a matter that is to be decided: accepted, refused, sent on, put in another class, or sent back. */
export function decidingMoves(s: Situation, model: Model): Step[] {
  if (s.m.category === undefined) return classified(s, model);
  const transferred = () => sent(model, (to) => act({ command: "transfer", to, note: words }, s, model));
  if (s.breadth === "straight")
    return firstOf(
      () => accepted(s, model),
      () => refused(s, model),
      () => transferred()[0],
    );
  return [
    ...possible(accepted(s, model), refused(s, model)),
    ...transferred(),
    ...(s.breadth === "all"
      ? [...classified(s, model), ...linked(s, model), ...takenUp(s, model), ...sentBack(s, model)]
      : []),
  ];
}

export function accepted(s: Situation, model: Model): Step | undefined {
  return act({ command: "accept" }, s, model);
}

/** Refused for the first reason: a decision asks only whether the rulebook knows it. */
export function refused(s: Situation, model: Model): Step | undefined {
  const [reason] = model.rulebook.refusalReasons;
  return reason && act({ command: "refuse", reason: reason.id, note: words }, s, model);
}

function sentBack(s: Situation, model: Model): Step[] {
  const [gate] = model.rulebook.gates;
  return possible(gate && narrowed(act({ command: "send-back", gate: gate.id, reason: words }, s, model), "straight"));
}
