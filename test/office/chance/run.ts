import type { Day } from "../../../src/kernel/day.ts";
import type { MatterId } from "../../../src/kernel/id.ts";
import type { DecidableCommand } from "../../../src/matter/decide.ts";
import type { Decision } from "../../../src/matter/decision.ts";
import type { Matter } from "../../../src/matter/state.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";
import { arrival, realName } from "../arrival.ts";
import { sealed } from "../outside.ts";
import { ourDomain, World, type Domain, type Person } from "../world.ts";
import { anyCommand, commandNames } from "./any-command.ts";
import { anyOrganisation } from "./any-organisation.ts";
import { awaited } from "./awaited.ts";
import { Choices } from "./choices.ts";
import { reorganised } from "./reorganise.ts";

/** One thing that somebody tried, and every matter as it was before and after. */
export type Tried = {
  readonly person: Person;
  readonly command: DecidableCommand;
  readonly which: MatterId;
  readonly before: ReadonlyMap<MatterId, Matter>;
  readonly decision: Decision;
  readonly after: ReadonlyMap<MatterId, Matter>;
  readonly on: Day;
  /** The organisation as it was then. */
  readonly organisation: Organisation;
};

/** How an office by chance went on for a while. */
export type Run = { readonly world: World; readonly tried: readonly Tried[] };

/** Which seed, and how many things are tried; a shorter run is the beginning of a longer one. */
export type Course = { readonly seed: number; readonly length: number };

/**
 * Has an office work by chance. Mostly somebody who may does what the matter waits for; sometimes somebody tries what
 * nobody would. Reports, whom they accuse, the organisation and its kin are by chance as well.
 */
export function run({ seed, length }: Course, domain: Domain = ourDomain): Run {
  const choices = new Choices(seed);
  const world = new World(anyOrganisation(choices), domain);
  const officers = [...world.organisation.officers.keys()];
  const tried: Tried[] = [];
  const carryOut = (person: Person, command: DecidableCommand, which: MatterId) => {
    const before = new Map(world.matters);
    const decision = world.carryOut(person, command, which);
    const { organisation, on } = world;
    // Where a day or a change of the organisation means nothing for a matter there is nothing to look at.
    const byItself = command.command === "keep-away" || command.command === "fire-rungs";
    if ("refusal" in decision && byItself) return;
    tried.push({ person, command, which, before, decision, after: new Map(world.matters), on, organisation });
  };
  while (world.matters.size === 0) arrive(world, choices);

  for (let count = 0; count < length; count++) {
    if (choices.percent(25)) {
      world.later(choices.percent(10) ? 31 : choices.below(5));
      for (const which of world.matters.keys()) carryOut("clerk", { command: "fire-rungs" }, which);
    }
    if (world.matters.size < 5 && choices.percent(6)) arrive(world, choices);
    if (choices.percent(4)) {
      world.organisation = reorganised(world.organisation, choices);
      for (const which of world.matters.keys()) carryOut("clerk", { command: "keep-away" }, which);
    }
    const which = choices.oneOf([...world.matters.keys()]);
    if (which === undefined) break;
    const m = world.matter(which);
    const { name, person } = attempt(world, m, officers, choices);
    carryOut(person, anyCommand(name, { m, world, person, choices }), which);
  }
  return { world, tried };
}

/** An arrival that half of the time accuses somebody: by name only, or an officer, or a unit. */
function arrive(world: World, choices: Choices): void {
  const officers = [...world.organisation.officers.keys()];
  const units = [...world.organisation.units.keys()];
  const whom = choices.below(8);
  const subject =
    whom < 2
      ? {}
      : whom < 4
        ? { officer: choices.oneOf(officers) }
        : whom === 4
          ? { unit: choices.oneOf(units) }
          : undefined;
  const outside = choices.percent(50) ? "outside.other-organ" : undefined;
  const report = {
    ...(choices.percent(50) ? realName : {}),
    points: Array.from({ length: 1 + choices.below(2) }, (_, number) => sealed(`point ${number}`)),
    subjects: subject ? [{ who: sealed("somebody"), ...subject }] : [],
    category: choices.percent(85) ? "accusation.integrity" : outside,
  };
  world.receive("portal", arrival(report, world.on));
}

export type Attempt = { readonly name: DecidableCommand["command"]; readonly person: Person };

/** Mostly what the matter waits for, by somebody who may; where nobody may, something else; now and then anything by anybody. */
export function attempt(world: World, m: Matter, officers: readonly Person[], choices: Choices): Attempt {
  for (let tries = 0; tries < 6 && !choices.percent(4); tries++) {
    const name = choices.oneOr(choices.percent(70) ? awaited(m) : choices.percent(40) ? upsets : commandNames, "write");
    const person = whoMay(world, m, name, officers, choices);
    if (person !== undefined) return { name, person };
  }
  const anybody = choices.percent(10) ? ["citizen", "clerk", "portal"] : officers;
  return { name: choices.oneOr(commandNames, "write"), person: choices.oneOr(anybody, "portal") };
}

/** What turns a matter from its way. */
const upsets: readonly DecidableCommand["command"][] = [
  "link-contact",
  "unlink-contact",
  "match-subject",
  "clear-subject",
  "step-aside",
  "verify-name",
  "form-package",
  "hand-over-duty",
  "ask-extension",
  "decline-extension",
  "pause-clock",
  "resume-clock",
];

function whoMay(
  world: World,
  m: Matter,
  name: DecidableCommand["command"],
  officers: readonly Person[],
  choices: Choices,
): Person | undefined {
  const start = choices.below(officers.length);
  const citizens = m.contacts.map(({ contact }) => `citizen of ${contact}`);
  const first = choices.below(citizens.length);
  const people = [
    ...citizens.slice(first),
    ...citizens.slice(0, first),
    "clerk",
    ...officers.slice(start),
    ...officers.slice(0, start),
  ];
  return people.find((person) => "office" in world.domain.standing(name, m, world.officeFor(person, m)));
}
