import { clocksRecount } from "./clocks-recount.ts";
import { debtsEndOnce } from "./debts-end-once.ts";
import type { Invariant } from "./invariant.ts";
import { extendedOnceTold } from "./extended-once-told.ts";
import { keptAway } from "./kept-away.ts";
import { mergedComesBack } from "./merged-comes-back.ts";
import { oneGateEach } from "./one-gate-each.ts";
import { ownerAndTime } from "./owner-and-time.ts";
import { replays } from "./replays.ts";
import { rungsOnce } from "./rungs-once.ts";
import { sameAnswer } from "./same-answer.ts";
import { struckOffProven } from "./struck-off-proven.ts";
import { voicesApart } from "./voices-apart.ts";

/** What must hold whatever the office does, each as a sentence. */
export const invariants: Readonly<Record<string, Invariant>> = {
  "an illegal command gets the same refusal, whoever relays it": sameAnswer,
  "what is struck off meets every closing condition, with its proofs": struckOffProven,
  "a debt ends at most once, served or lawfully waived": debtsEndOnce,
  "nobody who is accused, their kin, their units or who stood aside comes near": keptAway,
  "a clock counted again comes to its due day": clocksRecount,
  "a history replayed is the matter, and each event is one version": replays,
  "nobody passes two gates": oneGateEach,
  "a matter that was set aside comes back as it was": mergedComesBack,
  "what one petitioner says changes nothing of what another is shown": voicesApart,
  "each warning is given once, for a clock that runs": rungsOnce,
  "more time is granted as the rulebook has it, and told before it counts": extendedOnceTold,
  "no matter stands without an owner and a time": ownerAndTime,
};
