import type { OfficerId, UnitId } from "../../../src/kernel/id.ts";
import type { MatterEvent } from "../../../src/matter/event.ts";
import type { Matter } from "../../../src/matter/state.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";
import type { Invariant } from "./invariant.ts";

/**
 * Nobody who is named as subject, nor declared kin, nor their unit or one under it, nor who stood aside, has a matter or
 * is given a part in it, and none of them acts on it (invariant 5). The rule is written here a second time on purpose.
 */
export const keptAway: Invariant = ({ tried }) =>
  tried.flatMap(({ person, command, which, before, after, decision, organisation }) => {
    const breaches: string[] = [];
    for (const [matter, m] of after) {
      if (m === before.get(matter)) continue;
      const held = [m.answerable, m.handling, m.passing?.to, ...m.reach, ...owing(m)];
      const barred = held.filter((unit) => unit !== undefined && unitIsAway(m, unit, organisation));
      breaches.push(...barred.map((unit) => `after ${command.command} the matter is in sight of ${unit}`));
      const away = named(m).filter((officer) => officerIsAway(m, officer, organisation));
      breaches.push(...away.map((officer) => `after ${command.command} ${officer} still has a part in it`));
    }
    const m = before.get(which);
    if ("refusal" in decision || !m) return breaches;
    if (organisation.officers.has(person as OfficerId) && officerIsAway(m, person as OfficerId, organisation))
      breaches.push(`${person} used ${command.command} though kept away`);
    const given = decision.events.flatMap(partsGiven);
    const wrongly = given.filter((officer) => officerIsAway(m, officer, organisation));
    const sent = decision.events.flatMap((event) =>
      event.type === "transferred" || event.type === "assigned" ? [event.to] : [],
    );
    const astray = sent.filter((unit) => unitIsAway(m, unit, organisation));
    return [
      ...breaches,
      ...wrongly.map((officer) => `${officer} was given a part by ${command.command}`),
      ...astray.map((unit) => `it was sent to ${unit} by ${command.command}`),
    ];
  });

function named({ handler, package: packaged, duties }: Matter): OfficerId[] {
  const holders = Object.values(duties).map(({ holder, done }) => (done ? undefined : holder));
  return [handler, packaged?.leader, ...(packaged?.team ?? []), ...holders].filter((one) => one !== undefined);
}

function owing(m: Matter): UnitId[] {
  return m.obligations.filter(({ ended }) => !ended).map(({ owes }) => owes);
}

function partsGiven(event: MatterEvent): OfficerId[] {
  if (event.type === "handler-named") return [event.handler];
  if (event.type === "package-formed") return [event.leader, ...event.team];
  if (event.type === "duty-taken") return [event.holder];
  return event.type === "duty-handed-over" ? [event.to] : [];
}

export function unitIsAway(m: Matter, unit: UnitId, organisation: Organisation): boolean {
  const now = m.subjects.flatMap(({ match }) => (match?.officer ? unitsHeld(match.officer, organisation) : []));
  const accused = new Set([...m.subjects.flatMap(({ match }) => match?.units ?? []), ...now]);
  for (let at: UnitId | undefined = unit; at !== undefined; at = organisation.units.get(at)?.parent)
    if (accused.has(at)) return true;
  return false;
}

export function officerIsAway(m: Matter, officer: OfficerId, organisation: Organisation): boolean {
  const accused = new Set(m.subjects.map(({ match }) => match?.officer));
  const kin = organisation.relations.some(({ officer: one, kin: other }) => one === officer && accused.has(other));
  const inReach = unitsHeld(officer, organisation).some((unit) => unitIsAway(m, unit, organisation));
  return m.stoodAside.includes(officer) || accused.has(officer) || kin || inReach;
}

function unitsHeld(officer: OfficerId, { officers, posts }: Organisation): UnitId[] {
  return (officers.get(officer)?.holds ?? []).flatMap(({ post }) => posts.get(post)?.unit ?? []);
}
