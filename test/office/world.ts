import { builtIn } from "../../rulebooks/built-in.ts";
import { chinaLayer } from "../../rulebooks/calendars/china.ts";
import { discipline } from "../../rulebooks/discipline/rulebook.ts";
import { addDays, day, type Day } from "../../src/kernel/day.ts";
import { id, type ContactId, type Id, type MatterId, type OfficerId } from "../../src/kernel/id.ts";
import type { Instant } from "../../src/kernel/instant.ts";
import type { Actor, By, HeldPost } from "../../src/matter/actor.ts";
import type { ReceiveContact } from "../../src/matter/command.ts";
import { decide, standing, type DecidableCommand } from "../../src/matter/decide.ts";
import { receiveContact } from "../../src/matter/decide/receive-contact.ts";
import type { Decision } from "../../src/matter/decision.ts";
import type { MatterEvent, Recorded } from "../../src/matter/event.ts";
import { evolve } from "../../src/matter/evolve.ts";
import type { Office } from "../../src/matter/office.ts";
import type { Matter } from "../../src/matter/state.ts";
import type { Organisation } from "../../src/organisation/organisation.ts";
import { layCalendar, type Calendar } from "../../src/rules/calendar.ts";
import { rulebookUnder } from "../../src/rules/programmes.ts";
import type { Rulebook } from "../../src/rules/rulebook.ts";
import { office } from "./organisation.ts";
import { countedIds } from "./outside.ts";

/** The functions that decide; a canary passes others. */
export type Domain = {
  readonly decide: typeof decide;
  readonly standing: typeof standing;
  readonly receiveContact: typeof receiveContact;
  readonly evolve: typeof evolve;
};

/** An officer's id; or `clerk`, `portal`, `citizen` (the code of the first arrival) or `citizen of` a contact's id. */
export type Person = string;

export const ourDomain: Domain = { decide, standing, receiveContact, evolve };
export const china = layCalendar([chinaLayer]);

/** An office at work: its matters, their histories and the day. Nothing here decides: it carries, stamps and keeps. */
export class World {
  organisation: Organisation;
  readonly domain: Domain;
  readonly matters = new Map<MatterId, Matter>();
  readonly histories = new Map<MatterId, readonly Recorded[]>();
  on: Day = day("2026-03-02");
  /** The time of day, UTC: ten in the morning there. */
  hour = "02:00";
  /** The rulebook under which what arrives is opened; a matter keeps its own. */
  rulebook: Rulebook = discipline;
  calendar: Calendar = china;
  private readonly newId: <Kind extends string>() => Id<Kind> = countedIds();

  constructor(organisation: Organisation = office, domain: Domain = ourDomain) {
    this.organisation = organisation;
    this.domain = domain;
  }

  later(days: number): void {
    this.on = addDays(this.on, days);
  }

  matter(which: MatterId): Matter {
    const found = this.matters.get(which);
    if (!found) throw new Error(`There is no matter ${which}`);
    return found;
  }

  /** Takes in one arrival at the centre; the matter it opens is numbered in the order of arrival. */
  receive(person: Person, report: ReceiveContact): { readonly decision: Decision; readonly matter: MatterId } {
    const matter = id<"matter">(`matter ${this.matters.size + 1}`);
    const arrival = { matter, number: `2026-${this.matters.size + 1}`, centre: id<"unit">("centre") };
    const decision = this.domain.receiveContact(report, arrival, this.officeFor(person));
    if ("events" in decision) this.keep(matter, decision.events, { as: "portal" });
    return { decision, matter };
  }

  /** Has a person use a command on a matter, and keeps what comes of it. */
  carryOut(person: Person, command: DecidableCommand, which: MatterId): Decision {
    const m = this.matter(which);
    const around = this.officeFor(person, m);
    const other = otherMatter(command, m);
    const decision = this.domain.decide(command, m, around, other === undefined ? undefined : this.matters.get(other));
    if ("refusal" in decision) return decision;
    const acting = this.domain.standing(command.command, m, around);
    if ("refusal" in acting) throw new Error(`${command.command} was decided though ${acting.refusal.why}`);
    this.keep(which, decision.events, acting.office.by);
    if (decision.elsewhere) this.keep(decision.elsewhere.matter, decision.elsewhere.events, acting.office.by);
    return decision;
  }

  /** What surrounds a decision of this person today. */
  officeFor(person: Person, m?: Matter, organisation: Organisation = this.organisation): Office {
    const { on, newId } = this;
    const at = this.now;
    const actor = this.actor(person, m, organisation);
    const rulebook = (m && rulebookUnder({ rulebooks: builtIn }, m.rulebook)) ?? this.rulebook;
    return { rulebook, calendar: this.calendar, zone: "Asia/Shanghai", organisation, actor, at, on, newId };
  }

  private get now(): Instant {
    return `${this.on}T${this.hour}:00.000Z` as Instant;
  }

  private actor(person: Person, m: Matter | undefined, organisation: Organisation): Actor {
    if (person === "clerk" || person === "portal") return { as: person };
    const first = m?.contacts[0]?.contact ?? id<"contact">("none");
    if (person === "citizen") return { as: "petitioner", contact: first };
    if (person.startsWith("citizen of ")) return { as: "petitioner", contact: id(person.slice(11)) };
    return { as: "officer", officer: id(person), holds: heldBy(organisation, id(person)) };
  }

  private keep(which: MatterId, events: readonly MatterEvent[], by: By): void {
    const at = this.now;
    for (const event of events) {
      const recorded: Recorded = { ...event, at, on: this.on, by };
      this.histories.set(which, [...(this.histories.get(which) ?? []), recorded]);
      this.matters.set(which, this.domain.evolve(this.matters.get(which), recorded));
    }
  }
}

/** The posts through which an officer acts. */
export function heldBy(organisation: Organisation, officer: OfficerId): HeldPost[] {
  const holds = organisation.officers.get(officer)?.holds ?? [];
  return holds.flatMap(({ post, deputyFor }) => {
    const known = organisation.posts.get(post);
    const tier = known && organisation.units.get(known.unit)?.tier;
    if (!known || tier === undefined) return [];
    return [{ post, kind: known.kind, unit: known.unit, tier, ...(deputyFor ? { deputyFor } : {}) }];
  });
}

/** The second matter that a command speaks of, as the door finds it. */
export function otherMatter(command: DecidableCommand, m: Matter): MatterId | undefined {
  if (command.command === "link-contact") return command.into;
  if (command.command === "waive-obligation") return command.earlier;
  if (command.command === "unlink-contact") return bornOf(m, command.contact);
  return undefined;
}

function bornOf(m: Matter, contact: ContactId): MatterId | undefined {
  return m.contacts.find((one) => one.contact === contact)?.born;
}
