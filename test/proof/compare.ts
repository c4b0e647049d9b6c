import type { Command } from "../../src/matter/command.ts";
import { faultsOf, properties } from "../../src/proof/check.ts";
import { courseOf, explore } from "../../src/proof/explore.ts";
import { modelOf } from "../../src/proof/model/model.ts";
import type { PropertyId } from "../../src/proof/property.ts";
import { Choices } from "../office/chance/choices.ts";
import { anyRulebook } from "./any-rulebook.ts";
import { bruteForce } from "./brute-force.ts";

type Name = Command["command"];

/** What a small search may be spared; each rulebook by chance is searched with a few of them, and all are in some. */
const spared: readonly (readonly Name[])[] = [
  ["withdraw"],
  ["supervise"],
  ["form-package"],
  ["ask-extension", "grant-extension"],
  ["pause-clock"],
  ["verify-name"],
  ["reopen"],
  ["transfer"],
  ["assign"],
  ["link-contact"],
  ["take-up"],
  ["send-back"],
  ["request-review"],
  ["revisit"],
  ["waive-obligation"],
  ["object"],
  ["name-handler"],
  ["record-position"],
  ["step-aside"],
];

/** What two ways of searching say of one rulebook by chance. */
export type Compared = {
  /** The properties that each finds broken. */
  readonly checker: readonly PropertyId[];
  readonly brute: readonly PropertyId[];
  readonly states: { readonly checker: number; readonly brute: number };
};

/** Searches a rulebook by chance both ways; nothing where plain search would need more situations than this. */
export function compare(seed: number, most: number): Compared | undefined {
  const choices = new Choices(seed);
  const rulebook = anyRulebook(choices);
  const used = new Set(choices.some(spared, 15).flat());
  const leftOut = new Set(spared.flat().filter((name) => !used.has(name)));
  const starts = choices.percent(30) ? [0, 1, 2 + choices.below(3)] : [0, 1];

  const plain = modelOf(rulebook, leftOut);
  const course = bruteForce(plain, starts);
  let walked = 0;
  const moves: typeof course.moves = (s) => (++walked > most ? [] : course.moves(s));
  const whole = explore({ ...course, moves });
  if (walked > most) return undefined;

  const quick = modelOf(rulebook, leftOut);
  const short = courseOf(quick);
  const reduced = explore({ ...short, starts: short.starts.filter((_, at) => starts.includes(at)) });
  return {
    checker: properties.filter((one) => faultsOf(one, reduced, quick).length > 0).map(({ id }) => id),
    brute: properties.filter((one) => faultsOf(one, whole, plain).length > 0).map(({ id }) => id),
    states: { checker: reduced.nodes.length, brute: whole.nodes.length },
  };
}
