import { beyond } from "../matter/beyond.ts";
import { nextGate } from "../matter/decide/pass-gate.ts";
import type { Model } from "./model/model.ts";
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
