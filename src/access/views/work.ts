import type { MatterView } from "../../contract/matter-view.ts";
import type { Day } from "../../kernel/day.ts";
import type { Matter } from "../../matter/state.ts";
import { dayColour } from "../day-colour.ts";
import { said, type WordsById } from "../read-words.ts";
import { fileLines } from "./files.ts";

/** One of the five duties: who holds it, until when, and what proves that it is done. */
export function dutyOf(duty: string, m: Matter, words: WordsById, on: Day): MatterView["duties"][number] {
  const held = m.duties[duty];
  if (!held) return { duty, colour: "none" };
  const { holder, due, done } = held;
  return {
    duty,
    ...(holder === undefined ? {} : { holder }),
    due,
    colour: done ? "none" : dayColour(due, on),
    ...(done ? { done: { on: done.on, proof: said(words, done.proof), files: fileLines(words, done.files) } } : {}),
  };
}

/** Where a matter is on its way to, and what the receiver objects. */
export function passingOf(
  { objection, ...rest }: NonNullable<Matter["passing"]>,
  words: WordsById,
): NonNullable<MatterView["passing"]> {
  return {
    ...rest,
    ...(objection
      ? { objection: { reason: objection.reason, words: said(words, objection.note), on: objection.on } }
      : {}),
  };
}

/** The package with its plan and how far it has come. */
export function packageOf(one: NonNullable<Matter["package"]>, words: WordsById): NonNullable<MatterView["package"]> {
  return {
    ...(one.leader === undefined ? {} : { leader: one.leader }),
    team: one.team,
    formedOn: one.formedOn,
    plan: said(words, one.plan),
    milestones: one.milestones.map(({ milestone, due, what, reached }) => ({
      milestone,
      due,
      what: said(words, what),
      ...(reached ? { reached: { on: reached.on, proof: said(words, reached.proof) } } : {}),
    })),
  };
}
