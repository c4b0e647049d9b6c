import type { Text } from "../kernel/text.ts";
import { text } from "../kernel/text.ts";
import type { Actor } from "../matter/actor.ts";
import { decide, standing, type DecidableCommand } from "../matter/decide.ts";
import { evolve } from "../matter/evolve.ts";
import { isOfClerk, isOfErasure, isOfPetitioner } from "../matter/as-whom.ts";
import { may } from "../matter/may.ts";
import type { Matter } from "../matter/state.ts";
import type { OfficerPower } from "../rules/rulebook.ts";
import { whereKey } from "./key.ts";
import { clerk, petitioner, type Model, type Person } from "./model/model.ts";
import { sayOfficer } from "./model/organisation.ts";
import { sayCommand } from "./say-command.ts";
import type { Situation, Step } from "./situation.ts";

/**
 * Has a command carried out by the real engine, by whoever in the model district may: first those with whom the matter
 * lies, then everybody else. Nothing where everybody is refused.
 */
export function act(command: DecidableCommand, s: Situation, model: Model, other?: Matter): Step | undefined {
  const { m } = s;
  if (isOfClerk(command.command)) return carryOut(command, s, model, clerk, theClerk, other);
  if (isOfPetitioner(command.command)) {
    const contact = m.contacts[0]?.contact;
    return contact === undefined ? undefined : carryOut(command, s, model, petitioner(contact), thePetitioner, other);
  }
  if (isOfErasure(command.command)) return undefined;
  for (const person of peopleFor(command.command, m, model)) {
    const step = carryOut(command, s, model, person.actor, sayOfficer(model.organisation, person.officer), other);
    if (step) return step;
  }
  return undefined;
}

/** Has one person carry a command out. */
export function actAs(person: Person, command: DecidableCommand, s: Situation, model: Model): Step | undefined {
  return carryOut(command, s, model, person.actor, sayOfficer(model.organisation, person.officer));
}

/**
 * Those who have a power over a matter, the ones with whom it lies before the others. Asked once for each place, as who
 * may hangs on nothing else; but for powers of those who are named in it, where all who hold such a post are asked each time.
 */
export function peopleFor(power: OfficerPower, m: Matter, model: Model): readonly Person[] {
  const { posts, at } = model.rulebook.powers[power];
  if (at === "named")
    return nearFirst(
      m,
      model.people.filter(({ kind }) => posts.includes(kind)),
    );
  const place = `${power}|${whereKey({ m })}`;
  const known = model.able.get(place);
  if (known) return known;
  const able = model.people.filter(({ actor }) => !("refusal" in may(power, m, model.office(actor, m.lastChange))));
  const found = nearFirst(m, able);
  model.able.set(place, found);
  return found;
}

function nearFirst({ passing, handling, answerable }: Matter, people: readonly Person[]): readonly Person[] {
  const isNear = ({ unit }: Person) => [passing?.to, handling, answerable].includes(unit);
  return [...people.filter(isNear), ...people.filter((one) => !isNear(one))];
}

/** Does one after the other, each from where the last one led; nothing where one of them cannot be done. */
export function inTurn(s: Situation, ...acts: readonly ((s: Situation) => Step | undefined)[]): Step | undefined {
  return acts.reduce<Step | undefined>((before, next) => before && then(before, next), {
    to: s,
    said: [],
    hand: "office",
  });
}

/** Does what can be done of these, each from where the last one led. */
export function asFarAsPossible(s: Situation, acts: readonly ((s: Situation) => Step | undefined)[]): Step {
  return acts.reduce<Step>((before, next) => then(before, next) ?? before, { to: s, said: [], hand: "office" });
}

function then(before: Step, next: (s: Situation) => Step | undefined): Step | undefined {
  const step = next(before.to);
  if (!step) return undefined;
  const hand = before.hand === "office" ? step.hand : before.hand;
  return { to: step.to, said: [...before.said, ...step.said], hand };
}

function carryOut(
  command: DecidableCommand,
  s: Situation,
  model: Model,
  actor: Actor,
  who: Text,
  other?: Matter,
): Step | undefined {
  const { m, on } = s;
  if (model.leftOut.has(command.command)) return undefined;
  const office = model.office(actor, on);
  const decision = decide(command, m, office, other);
  if ("refusal" in decision) return undefined;
  const allowed = standing(command.command, m, office);
  if ("refusal" in allowed) return undefined;
  const { by } = allowed.office;
  const after = decision.events.reduce<Matter>((one, event) => evolve(one, { ...event, at: office.at, on, by }), m);
  const said = { on, who, what: sayCommand(command, m, model) };
  const hand = actor.as === "petitioner" ? "petitioner" : ofThings.has(command.command) ? "things" : "office";
  return { to: { ...s, m: after }, said: [said], hand };
}

/** What is not chosen, but found to be so. */
const ofThings: ReadonlySet<DecidableCommand["command"]> = new Set<DecidableCommand["command"]>([
  "link-contact",
  "verify-name",
  "revisit",
  "step-aside",
  "waive-obligation",
]);

const theClerk = text("系统值守", "the clerk");
const thePetitioner = text("信访人", "the petitioner");
