import { act } from "../act.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Situation, Step } from "../situation.ts";
import { letTimePass } from "../turns.ts";
import { firstOf, possible, sent, takenUp } from "./common.ts";
import { accepted, refused } from "./deciding.ts";

/** What the receiver makes of a matter that was sent to it, and what the sender says to an objection. */
export function transferredMoves(s: Situation, model: Model): Step[] {
  if (s.m.passing?.objection) return objectionMoves(s, model);
  const onwards = () => sent(model, (to) => act({ command: "transfer", to, note: words }, s, model));
  if (s.breadth === "straight")
    return firstOf(
      () => accepted(s, model),
      () => refused(s, model),
      () => objected(s, model),
      () => onwards()[0],
    );
  return [
    ...possible(accepted(s, model), refused(s, model), objected(s, model), letTimePass(s, model)),
    ...onwards(),
    ...takenUp(s, model),
  ];
}

/** The sender agrees, or does not. */
export function objectionMoves(s: Situation, model: Model): Step[] {
  const answers = s.breadth === "straight" ? [true] : [true, false];
  return answers.flatMap((agrees) => possible(act({ command: "answer-objection", agrees, note: words }, s, model)));
}

export function objected(s: Situation, model: Model): Step | undefined {
  const [reason] = model.rulebook.objectionReasons;
  return reason && act({ command: "object", reason: reason.id, note: words }, s, model);
}
