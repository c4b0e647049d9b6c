import { act } from "../act.ts";
import { gradingsOf } from "../model/classes.ts";
import type { Model } from "../model/model.ts";
import type { Situation, Step } from "../situation.ts";
import { possible } from "./common.ts";

/** Triage, once for each grading that the rules tell apart. */
export function triageMoves(s: Situation, model: Model): Step[] {
  return gradingsOf(model.rulebook).flatMap((grades) => possible(act({ command: "triage", grades }, s, model)));
}
