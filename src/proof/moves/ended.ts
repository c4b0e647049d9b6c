import { act, asFarAsPossible } from "../act.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Situation, Step } from "../situation.ts";
import { choresOf } from "./chores.ts";
import { narrowed, possible } from "./common.ts";

/** After the end: what is still owed is served, and it can be taken up again. */
export function endedMoves(s: Situation, model: Model): Step[] {
  const owed = asFarAsPossible(
    s,
    choresOf(s, model).map(({ does }) => does),
  );
  const again = s.breadth === "straight" ? undefined : act({ command: "reopen", reason: words }, s, model);
  return [...(owed.said.length > 0 ? [owed] : []), ...possible(narrowed(again, "straight"))];
}
