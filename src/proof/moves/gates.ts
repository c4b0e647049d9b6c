import { nextGate } from "../../matter/decide/pass-gate.ts";
import { act } from "../act.ts";
import { earlierMatter } from "../model/arrivals.ts";
import type { Model } from "../model/model.ts";
import type { Situation, Step } from "../situation.ts";
import { supervised } from "./detours.ts";
import { classified, narrowed, possible, takenUp, unverifiable } from "./common.ts";

/** The gates, in their order. Before the last one the matter needs its class; which, is tried only then, as gates ask for no class. */
export function gateMoves(s: Situation, model: Model): Step[] {
  const { m } = s;
  const { gates } = model.rulebook;
  const next = nextGate(m, model);
  const last = next === undefined || next === gates.at(-1);
  if (last && m.category === undefined) return classified(s, model);
  return [
    ...(next ? possible(act({ command: "pass-gate", gate: next.id }, s, model)) : []),
    ...(m.gates.length === 0 && s.breadth === "all" ? found(s, model) : []),
  ];
}

/** What can be found of it, or be ordered, from the beginning. */
function found(s: Situation, model: Model): Step[] {
  const orders = supervised(s, model).flatMap((step) => possible(narrowed(step, "straight")));
  return [...linked(s, model), ...unverifiable(s, model), ...takenUp(s, model), ...orders];
}

/** It turns out to repeat an earlier matter. */
export function linked(s: Situation, model: Model): Step[] {
  const contact = s.m.contacts[0]?.contact;
  if (s.breadth !== "all" || contact === undefined) return [];
  const earlier = earlierMatter(model);
  const step = act({ command: "link-contact", contact, into: earlier.matter }, s, model, earlier);
  return possible(narrowed(step, "straight"));
}
