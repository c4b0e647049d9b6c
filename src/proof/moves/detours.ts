import { addDays } from "../../kernel/day.ts";
import { act } from "../act.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Situation, Step } from "../situation.ts";
import { letTimePass } from "../turns.ts";
import { served } from "./chores.ts";
import { narrowed, possible } from "./common.ts";

/** What can be done beside the way itself: more time, a clock that stands still, a package, an order of supervision. One of them on a path. */
export function detourMoves(s: Situation, model: Model): Step[] {
  if (s.breadth !== "all" && s.breadth !== "detoured") return [];
  const begun = s.breadth === "all" ? [...packaged(s, model), ...supervised(s, model), ...asked(s, model)] : [];
  return [
    ...begun.flatMap((step) => possible(narrowed(step, "detoured"))),
    ...timesMoves(s, model),
    ...(begun.length > 0 || timesMoves(s, model).length > 0 ? possible(letTimePass(s, model)) : []),
  ];
}

/** What is done to times that somebody has begun to change. */
function timesMoves(s: Situation, model: Model): Step[] {
  return s.m.clocks.flatMap(({ clock, record, asked, ended }) => {
    if (ended) return [];
    const pause = record.pauses.find(({ to }) => !to);
    return [
      ...(asked?.is === "asked"
        ? possible(
            act({ command: "grant-extension", clock }, s, model),
            act({ command: "decline-extension", clock, note: words }, s, model),
          )
        : []),
      ...(asked?.is === "granted" ? possible(served(asked.notice, s, model)) : []),
      ...(pause
        ? possible(act({ command: "resume-clock", clock, reason: pause.reason, last: s.on, note: words }, s, model))
        : []),
    ];
  });
}

function asked(s: Situation, model: Model): Step[] {
  return s.m.clocks.flatMap(({ clock, record, ended }) => {
    const rule = model.rulebook.clocks.find(({ id }) => id === record.rule);
    if (ended || !rule) return [];
    const more = act({ command: "ask-extension", clock, reason: words }, s, model);
    return [
      ...(rule.extension ? possible(more ?? act({ command: "grant-extension", clock, reason: words }, s, model)) : []),
      ...(rule.pauses ?? []).flatMap(({ reason }) =>
        possible(act({ command: "pause-clock", clock, reason, note: words }, s, model)),
      ),
    ];
  });
}

function packaged(s: Situation, model: Model): Step[] {
  if (s.m.package) return [];
  for (const { officer } of model.people) {
    const milestones = [{ due: addDays(s.on, 7), what: words }];
    const plan = { leader: officer, team: [officer], plan: words, milestones };
    const step = act({ command: "form-package", ...plan }, s, model);
    if (step) return [step];
  }
  return [];
}

/** It is ordered in writing that it be pressed on with, where an answer is owed for that. */
export function supervised(s: Situation, model: Model): Step[] {
  const owed = model.rulebook.obligations.some(({ arises }) => arises.includes("supervised"));
  if (!owed) return [];
  return possible(act({ command: "supervise", due: addDays(s.on, 15), listed: false, note: words }, s, model));
}
