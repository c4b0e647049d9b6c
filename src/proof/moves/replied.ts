import { addDays } from "../../kernel/day.ts";
import { act, asFarAsPossible, inTurn } from "../act.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Situation, Step } from "../situation.ts";
import { letTimePass } from "../turns.ts";
import { choresOf } from "./chores.ts";
import { narrowed, possible, unverifiable } from "./common.ts";

/**
 * After the reply: everything but one thing is done, once for each thing, so that a condition nobody looks at shows
 * itself; and what the petitioner may say is tried once all is done. To do a thing never closes a way, so no other
 * selection of things shows more.
 */
export function repliedMoves(s: Situation, model: Model): Step[] {
  const ended = possible(act({ command: "strike-off" }, s, model));
  if (s.breadth !== "all" && s.breadth !== "detoured") return ended.length > 0 ? ended : straightOn(s, model);
  const all = allDone(s, model);
  if (all.said.length > 0) return [...ended, all, ...allButOne(s, model), ...reopened(s, model)];
  return [
    ...ended,
    ...possible(
      settled(s, model),
      act({ command: "request-review", grounds: words }, s, model),
      act({ command: "withdraw", pressed: false }, s, model),
      act({ command: "take-back-withdrawal" }, s, model),
      act({ command: "let-withdrawal-take-effect" }, s, model),
      lapsed(s, model),
      unreachable(s, model),
      letTimePass(s, model),
    ),
    ...unverifiable(s, model),
  ];
}

/** Everything is done, the time for a review goes by, and the clerk says so: the office needs nobody else for it. */
function straightOn(s: Situation, model: Model): Step[] {
  const step = asFarAsPossible(s, [
    ...choresOf(s, model).map(({ does }) => does),
    (at) => letTimePass(at, model),
    (at) => lapsed(at, model),
    (at) => act({ command: "let-withdrawal-take-effect" }, at, model),
  ]);
  return step.said.length > 0 ? [step] : reopened(s, model);
}

function allDone(s: Situation, model: Model): Step {
  return asFarAsPossible(
    s,
    choresOf(s, model).map(({ does }) => does),
  );
}

/** The petitioner's position is known and everything is done, but for one thing. */
function allButOne(s: Situation, model: Model): Step[] {
  const chores = choresOf(s, model);
  return chores.flatMap((left) => {
    const others = chores.filter((one) => one !== left).map(({ does }) => does);
    return possible(narrowed(asFarAsPossible(s, [(at) => known(at, model), ...others]), "straight"));
  });
}

/** The petitioner says that it is settled; where the rulebook knows no such word, the time for a review goes by. */
function known(s: Situation, model: Model): Step | undefined {
  return (
    settled(s, model) ??
    inTurn(
      s,
      (at) => letTimePass(at, model),
      (at) => lapsed(at, model),
    )
  );
}

function settled(s: Situation, model: Model): Step | undefined {
  const content = model.rulebook.positions.find(({ settles }) => settles);
  return content && act({ command: "record-position", position: content.id }, s, model);
}

function lapsed(s: Situation, model: Model): Step | undefined {
  return act({ command: "let-review-right-lapse" }, s, model);
}

/** It is tried on as many days as the rulebook asks for, in vain. */
function unreachable(s: Situation, model: Model): Step | undefined {
  const contact = s.m.contacts[0]?.contact;
  const [way] = model.rulebook.revisitWays;
  if (contact === undefined || !way) return undefined;
  const attempts = Array.from({ length: model.rulebook.unreachable.attemptsOnDifferentDays }, () => (at: Situation) => {
    const tried = act({ command: "revisit", contact, outcome: "unreachable", how: way.id, note: words }, at, model);
    return tried && { ...tried, to: { ...tried.to, on: addDays(tried.to.on, 1) } };
  });
  return inTurn(s, ...attempts);
}

function reopened(s: Situation, model: Model): Step[] {
  return possible(narrowed(act({ command: "reopen", reason: words }, s, model), "straight"));
}
