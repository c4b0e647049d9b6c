import { expect } from "vitest";
import { day } from "../../src/kernel/day.ts";
import type { MatterId } from "../../src/kernel/id.ts";
import type { ReceiveContact } from "../../src/matter/command.ts";
import type { DecidableCommand } from "../../src/matter/decide.ts";
import type { Decision } from "../../src/matter/decision.ts";
import type { EventType, MatterEvent } from "../../src/matter/event.ts";
import type { Refusal } from "../../src/matter/refusal.ts";
import type { Matter } from "../../src/matter/state.ts";
import type { Rulebook } from "../../src/rules/rulebook.ts";
import { arrival } from "./arrival.ts";
import { World, type Person } from "./world.ts";

/** Something that happened in the office before what a test is about. It works on the matter that arrived last. */
export type Step = (world: World, matter: MatterId | undefined) => MatterId | undefined;

/** A command, or how to write it for the matter as it stands. */
export type Wanted = DecidableCommand | ((m: Matter, world: World) => DecidableCommand);

/** An arrival; what follows is about its matter. */
export function arrives(report: Partial<ReceiveContact> = {}, person: Person = "portal"): Step {
  return (world) => {
    const { decision, matter } = world.receive(person, arrival(report, world.on));
    if ("refusal" in decision) throw new Error(`The arrival was refused: ${decision.refusal.why}`);
    return matter;
  };
}

/** Somebody did something; that it was refused is a fault of the test, so it throws. */
export function did(person: Person, wanted: Wanted): Step {
  return (world, matter) => {
    const decision = attempt(world, matter, person, wanted);
    if ("refusal" in decision) throw new Error(`${person}: ${JSON.stringify(decision.refusal)}`);
    return matter;
  };
}

/** The day on which what follows happens: a day of the calendar, or so many days later. */
export function on(when: string | number): Step {
  return (world, matter) => {
    world.on = typeof when === "string" ? day(when) : world.on;
    if (typeof when === "number") world.later(when);
    return matter;
  };
}

/** What arrives from here on comes under this rulebook. */
export function under(rulebook: Rulebook): Step {
  return (world, matter) => {
    world.rulebook = rulebook;
    return matter;
  };
}

/** The time of day there (Asia/Shanghai), such as `09:30`, at which what follows happens. */
export function at(hour: string): Step {
  return (world, matter) => {
    const [hours = 0, minutes = 0] = hour.split(":").map(Number);
    if (hours < 8) throw new Error(`${hour} there is still the day before in UTC, in which this world keeps its clock`);
    world.hour = `${String(hours - 8).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
    return matter;
  };
}

/** Turns back to the matter that arrived as the first, second…, counted from one. */
export function turnTo(count: number): Step {
  return (world) => [...world.matters.keys()][count - 1];
}

export type History = readonly (Step | readonly Step[])[];

/** What happened before, in order. */
export function given(...history: History): { when(person: Person, wanted: Wanted): Outcome } {
  const { world, which } = lived(history);
  return { when: (person, wanted) => new Outcome(world, which, attempt(world, which, person, wanted)) };
}

/** The matter as a history left it, and the office it lies in. */
export function matterAfter(...history: History): { readonly world: World; readonly matter: Matter } {
  const { world, which } = lived(history);
  if (which === undefined) throw new Error("Nothing has arrived");
  return { world, matter: world.matter(which) };
}

function lived(history: History): { readonly world: World; readonly which: MatterId | undefined } {
  const world = new World();
  const which = history.flat().reduce<MatterId | undefined>((current, step) => step(world, current), undefined);
  return { world, which };
}

/** An arrival as the act that a test is about. */
export function whenArrives(report: Partial<ReceiveContact>, person: Person = "portal", world = new World()): Outcome {
  const { decision, matter } = world.receive(person, arrival(report, world.on));
  return new Outcome(world, matter, decision);
}

/** The same shape with every part left to be written or not, and identifiers and days as plain text. */
type Written<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Written<Item>[]
    : T extends object
      ? { readonly [Part in keyof T]?: Written<T[Part]> }
      : T;
type Expected = Written<MatterEvent> & { readonly type: EventType };

/** What a command came to. */
export class Outcome {
  readonly world: World;
  readonly decision: Decision;
  private readonly which: MatterId | undefined;

  constructor(world: World, which: MatterId | undefined, decision: Decision) {
    this.world = world;
    this.which = which;
    this.decision = decision;
  }

  /** Exactly these events in this order, each with at least what is written. */
  thenEvents(...expected: readonly Expected[]): this {
    matches(this.decision, { events: expected });
    return this;
  }

  /** The same of the other matter that the command speaks of. */
  thenElsewhere(...expected: readonly Expected[]): this {
    matches(this.decision, { elsewhere: { events: expected } });
    return this;
  }

  /** Refused, for exactly this reason. */
  thenRefused(expected: Written<Refusal> & Pick<Refusal, "why">): this {
    matches(this.decision, { refusal: expected });
    return this;
  }

  /** How the matter stands now. */
  get matter(): Matter {
    if (this.which === undefined) throw new Error("Nothing has arrived");
    return this.world.matter(this.which);
  }
}

function attempt(world: World, matter: MatterId | undefined, person: Person, wanted: Wanted): Decision {
  if (matter === undefined) throw new Error("Nothing has arrived");
  const command = typeof wanted === "function" ? wanted(world.matter(matter), world) : wanted;
  return world.carryOut(person, command, matter);
}

function matches(decision: Decision, expected: object): void {
  expect(decision).toMatchObject(expected);
}
