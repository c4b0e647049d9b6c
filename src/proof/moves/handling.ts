import { act, asFarAsPossible, inTurn } from "../act.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Situation, Step } from "../situation.ts";
import { served } from "./chores.ts";
import { possible, sent, takenUp, unverifiable } from "./common.ts";
import { detourMoves } from "./detours.ts";
import { objected, objectionMoves } from "./transferred.ts";

/**
 * Handling. Who works on it is settled first, then the points are worked out, then come the detours and the reply: these
 * do not get in one another's way, so one order stands for all.
 */
export function handlingMoves(s: Situation, model: Model): Step[] {
  const { m, breadth } = s;
  if (m.passing?.objection) return objectionMoves(s, model);
  const open = m.points.filter(({ finding, answer }) => !finding || !answer);
  const assigned = () => sent(model, (to) => act({ command: "assign", to, note: words }, s, model));
  if (open.length === 0) {
    const replied = replies(s, model);
    // Where nobody can reply it has to go to a unit where somebody can.
    return [...(replied.length > 0 ? replied : assigned()), ...detourMoves(s, model)];
  }
  const worked = possible(workedOut(s, model));
  if (breadth === "straight") return worked.length > 0 ? worked : assigned();
  return [
    ...worked,
    ...assigned(),
    ...(m.handler === undefined ? possible(named(s, model)) : []),
    ...possible(objected(s, model)),
    ...takenUp(s, model),
    ...unverifiable(s, model),
  ];
}

function workedOut(s: Situation, model: Model): Step | undefined {
  const [finding] = model.rulebook.findings;
  if (!finding) return undefined;
  const acts = s.m.points.flatMap(({ point }) => [
    (at: Situation) => act({ command: "find-point", point, finding: finding.id, basis: words, files: [] }, at, model),
    (at: Situation) => act({ command: "answer-point", point, answer: words }, at, model),
  ]);
  return inTurn(s, ...acts);
}

function named(s: Situation, model: Model): Step | undefined {
  const unit = s.m.handling ?? s.m.answerable;
  for (const person of model.people.filter((one) => one.unit === unit)) {
    const step = act({ command: "name-handler", officer: person.officer }, s, model);
    if (step) return step;
  }
  return undefined;
}

/** The reply, or, where debts stand in its way, those first. */
function replies(s: Situation, model: Model): Step[] {
  const reply = act({ command: "reply" }, s, model);
  if (reply) return [reply];
  const blocking = s.m.obligations.filter(
    ({ rule, ended }) =>
      !ended && model.rulebook.obligations.some(({ id, blocks }) => id === rule && blocks === "reply"),
  );
  const cleared = asFarAsPossible(
    s,
    blocking.map(
      ({ obligation }) =>
        (at: Situation) =>
          served(obligation, at, model),
    ),
  );
  return cleared.said.length > 0 ? [cleared] : [];
}
