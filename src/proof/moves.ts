import { beyond } from "../matter/beyond.ts";
import { nextGate } from "../matter/decide/pass-gate.ts";
import { act } from "./act.ts";
import type { Model } from "./model/model.ts";
import { words } from "./model/sealed.ts";
import { possible } from "./moves/common.ts";
import { decidingMoves } from "./moves/deciding.ts";
import { endedMoves } from "./moves/ended.ts";
import { gateMoves } from "./moves/gates.ts";
import { handlingMoves } from "./moves/handling.ts";
import { repliedMoves } from "./moves/replied.ts";
import { transferredMoves } from "./moves/transferred.ts";
import { triageMoves } from "./moves/triage.ts";
import type { Situation, Step } from "./situation.ts";

/** Everything that is tried from a situation, but that all stand aside. */
export function movesFrom(s: Situation, model: Model): Step[] {
  const moves = ofStage(s, model);
  // Who goes straight on and is at a loss has the higher level take it up.
  return moves.length === 0 && s.breadth === "straight"
    ? possible(act({ command: "take-up", note: words }, s, model))
    : moves;
}

function ofStage(s: Situation, model: Model): Step[] {
  switch (s.m.stage) {
    case "at-the-gates":
      return gateMoves(s, model);
    case "triage":
      return triageMoves(s, model);
    case "to-decide":
      return decidingMoves(s, model);
    case "transferred":
      return transferredMoves(s, model);
    case "handling":
      return handlingMoves(s, model);
    case "replied":
      return repliedMoves(s, model);
    case "passed-up":
      if (s.m.answerable === beyond) return [];
      return nextGate(s.m, model) ? gateMoves(s, model) : decidingMoves(s, model);
    case "refused":
    case "struck-off":
      return endedMoves(s, model);
    case "merged":
      return [];
  }
}
